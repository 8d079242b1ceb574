import { describe, expect, it } from 'vitest'
import { command } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

const text = '## Summary\n\nA sentence.\n'

/** The rule of the page in the sheet, and what `--json` says of it. */
async function built(frontMatter: string, ...options: string[]) {
  const workspace = await createWorkspace()
  await workspace.write('a.md', `---\ntitle: A\n${frontMatter}---\n\n${text}`)
  const args = ['build', workspace.path('a.md'), '-o', workspace.path('out'), '--json']
  const { out } = await command(workspace, ...args, '-f', 'html', ...options)
  const html = new TextDecoder().decode(await workspace.read('out/a.html'))
  const [briefing] = JSON.parse(out).briefings
  return { rule: /@page \{.*?\}/s.exec(html)?.[0].replace(/\s+/g, ' '), ...briefing }
}

describe('the paper of a sheet', () => {
  it.each([
    { options: [], size: '', paper: 'both', landscape: false },
    { options: ['--paper', 'a4'], size: 'A4', paper: 'a4', landscape: false },
    { options: ['--paper', 'letter'], size: 'letter', paper: 'letter', landscape: false },
    { options: ['--landscape'], size: 'landscape', paper: 'both', landscape: true },
    {
      options: ['--paper', 'letter', '--landscape'],
      ...{ size: 'letter landscape', paper: 'letter', landscape: true },
    },
  ])('$options', async ({ options, size, paper, landscape }) => {
    const { rule, sheet } = await built('', ...options)
    expect(rule).toBe(
      size ? `@page { size: ${size}; margin: 12mm; }` : '@page { margin: 12mm; }',
    )
    expect(sheet).toEqual({
      ...{ paper, landscape },
      arrangement: landscape ? 'normal' : 'airy',
      size: 12.5,
      fill: expect.any(Number),
      condensed: false,
    })
  })

  it('is that of the front matter', async () => {
    const { sheet } = await built('paper: US Letter\nlandscape: true\n')
    expect(sheet).toMatchObject({ paper: 'letter', landscape: true })
  })

  it('is that of the command line before that', async () => {
    const { sheet } = await built('paper: letter\n', '--paper', 'a4')
    expect(sheet).toMatchObject({ paper: 'a4', landscape: false })
  })

  it('is one of two', async () => {
    const { messages, sheet } = await built('paper: A3\nlandscape: perhaps\n')
    expect(sheet).toMatchObject({ paper: 'both', landscape: false })
    expect(messages.map(({ reason }: { reason: string }) => reason)).toEqual([
      'Unexpected value of `paper` in front matter, expected `a4` or `letter`',
      'Unexpected value of `landscape` in front matter, expected `true` or `false`',
    ])
    const wrong = await command(await createWorkspace(), 'build', '--paper', 'a3')
    expect(wrong.code).toBe(2)
    expect(wrong.error).toContain('a4, letter')
  })

  it('is named by deckle explain', async () => {
    const workspace = await createWorkspace()
    await workspace.write('a.md', `# A\n\n${text}`)
    const path = workspace.path('a.md')
    const options = ['--paper', 'letter', '--landscape']
    const { out } = await command(workspace, 'explain', path, ...options)
    expect(out).toMatch(/Sheet: US Letter in landscape, step 1 of .* of the page used/)
    const { out: json } = await command(workspace, 'explain', path, ...options, '--json')
    expect(JSON.parse(json).sheet).toMatchObject({ paper: 'letter', landscape: true })
  })
})
