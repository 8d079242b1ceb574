import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rendersOf } from '../../src/render/index.js'
import { compileFile, compileText } from '../support/compile-file.js'

const fixtures = [
  ...['everything-else-of-markdown', 'arabic-briefing', 'japanese-briefing', 'raw-html'],
  ...['german-briefing', 'persian-briefing-with-persian-digits', 'sources-in-groups'],
]
const texts = ['markdown\n<b>', 'html\n<script>let a</script>', 'js\nlet a'].map(
  (code) => `# A\n\n## B\n\n\`\`\`${code}\n\`\`\`\n\nHow $a^2$ **is**. [1]\n`,
)
const briefings = [
  ...readdirSync('content')
    .filter((name) => name.endsWith('.md'))
    .map((name) => () => compileFile(`content/${name}`)),
  ...fixtures.map((name) => () => {
    return compileText(readFileSync(`tests/fixtures/${name}/input.md`, 'utf8'))
  }),
  ...texts.map((text) => () => compileText(text)),
]

/** What deck and sheet of a briefing are known by. */
async function fingerprint(build: (typeof briefings)[number]): Promise<string> {
  const hash = createHash('sha256')
  const compiled = await build()
  for (const [, render] of [...rendersOf('pptx'), ...rendersOf('html')])
    hash.update(await render(compiled))
  return hash.digest('hex')
}

async function allIn(order: typeof briefings) {
  const fingerprints = new Map<unknown, string>()
  for (const build of order) fingerprints.set(build, await fingerprint(build))
  return briefings.map((build) => fingerprints.get(build))
}

it('are the same bytes, whatever was built before', async () => {
  const first = await allIn(briefings)
  expect(new Set(first).size).toBe(briefings.length)
  expect(await allIn(briefings.toReversed())).toEqual(first)
}, 60_000)
