import { describe, expect, it } from 'vitest'
import { command } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

/** What is told of a briefing, and how long that took. */
async function told(text: string, configuration?: string) {
  const workspace = await createWorkspace()
  const path = await workspace.write('a.md', text)
  if (configuration) await workspace.write('deckle.config.yaml', configuration)
  const started = performance.now()
  const { code, error } = await command(workspace, 'explain', path)
  return { code, error, seconds: (performance.now() - started) / 1000 }
}

describe('a briefing that is too large is refused at once', () => {
  it.each([
    ['a paragraph of 30 MB', 'word '.repeat(6_000_000), 'Unexpected file of 30.0 MB'],
    ['a long paragraph', 'word '.repeat(60_000), 'Unexpected length of a block'],
    [
      'long code',
      `\`\`\`js\n${'x '.repeat(130_000)}\n\`\`\``,
      'Unexpected length of a block',
    ],
    [
      '100,000 lines of code',
      `\`\`\`\n${'x\n'.repeat(100_000)}\`\`\``,
      'of 100000 blocks',
    ],
    ['100,000 rows', `| a |\n|---|\n${'| b |\n'.repeat(100_000)}`, 'of 100002 blocks'],
    ['1,001 pictures', '![a](a.png)\n'.repeat(1001), 'of 1001 pictures'],
    ['a long title', `# ${'a '.repeat(20_000)}`, 'expected at most 25000 characters'],
    ['7,000 fields', `---\n${'a: 1\n'.repeat(7000)}---\n`, 'of 7000 blocks'],
    ['5,000 headings', '# a\n\nb\n\n'.repeat(5000), 'of 10000 blocks'],
    ['100,000 nested quotations', `${'>'.repeat(100_000)} a`, 'depth of nesting'],
    ['100,000 brackets', '['.repeat(100_000), 'depth of nesting'],
    [
      'a thousand nested lists',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join(
        '',
      ),
      'depth of nesting',
    ],
  ])('%s', async (_, text, message) => {
    const { code, error, seconds } = await told(text)
    expect(code).toBe(1)
    expect(error).toContain(message)
    expect(seconds).toBeLessThan(20)
  })
})

it('the configuration says how large one may be', async () => {
  const text = '# A\n\n- b\n- c\n'
  expect((await told(text, 'limits:\n  blocks: 4')).error).toContain('expected at most 4')
  expect((await told(text, 'limits:\n  blocks: 20')).code).toBe(0)
  const long = `# A\n\n${'word '.repeat(60_000)}`
  expect((await told(long, 'limits:\n  characters: 4')).code).toBe(1)
})
