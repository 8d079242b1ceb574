import { describe, expect, it, test } from 'vitest'
import { highlightCode } from '../../src/highlight/highlight-code.js'
import type { Block, Code } from '../../src/model/block.js'
import { formats } from '../../src/render/index.js'
import { codeColor, tokenKinds } from '../../src/theme/code-colors.js'
import { contrast } from '../../src/theme/contrast.js'
import { loadTheme } from '../../src/theme/load.js'
import { compileText } from '../support/compile-file.js'
import { briefingOf } from '../support/compose-text.js'

async function codeOf(language: string, text: string): Promise<Code> {
  const markdown = `# A\n\n## B\n\n\`\`\`${language}\n${text}\n\`\`\``
  const { sections } = await highlightCode(briefingOf(markdown))
  const content = sections[0]?.content
  const [block]: Block[] = content?.shape === 'prose' ? content.blocks : []
  if (block?.type !== 'code') throw new Error('Expected code')
  return block
}

const kindsOf = ({ tokens }: Code) =>
  tokens?.map((line) =>
    line.flatMap(({ text, kind }) => (kind ? [`${kind} ${text}`] : [])),
  )

describe('code', () => {
  it('knows keywords, strings, numbers, comments and names', async () => {
    const code = await codeOf('py', 'def f(a): # <why> & "so"\n    return "<b>", 1')
    expect(kindsOf(code)).toEqual([
      ['keyword def', 'name f', 'comment # <why> & "so"'],
      ['keyword return', 'string "<b>"', 'number 1'],
    ])
  })

  it('keeps its text, letter by letter', async () => {
    const text = 'const a = `x\n&amp;<>`\n\n// end "\''
    const { tokens } = await codeOf('ts', text)
    expect(tokens?.map((line) => line.map((one) => one.text).join('')).join('\n')).toBe(
      text,
    )
  })

  it('is the same whichever briefings were built before', async () => {
    const text = '<p>so</p> <!-- so -->'
    const alone = await codeOf('markdown', text)
    await codeOf('html', text)
    expect(await codeOf('markdown', text)).toMatchObject({ tokens: alone.tokens })
  })

  it('knows the scripts of a page', async () => {
    const code = await codeOf('html', '<script>let a = 1</script>')
    expect(kindsOf(code)?.flat()).toContain('keyword let')
  })

  it('is known by the other names of its language', async () => {
    const { tokens } = await codeOf('console', '$ ls # "all"')
    expect(tokens).toEqual((await codeOf('shell', '$ ls # "all"')).tokens)
    expect(tokens).toBeDefined()
  })

  it.each(['nonsense', '../core', 'a/b', '__proto__', ''])(
    'in an unknown language stays plain: %s',
    async (language) => {
      expect((await codeOf(language, 'if x then y')).tokens).toBeUndefined()
    },
  )

  it('with what its language does not allow is still known', async () => {
    expect(kindsOf(await codeOf('json', '{ "a": 1, … }'))?.[0]).toContain('number 1')
  })

  it('is taken to be an example up to 50,000 characters and 999 letters of a word', async () => {
    const ofLength = (length: number) =>
      codeOf('js', `let a = "${' '.repeat(length - 10)}"`)
    expect(kindsOf(await ofLength(50_000))?.[0]).toContain('keyword let')
    expect((await ofLength(50_001)).tokens).toBeUndefined()
    const ofWord = (letters: number) => codeOf('js', `let ${'a'.repeat(letters)}`)
    expect(kindsOf(await ofWord(999))).toEqual([['keyword let']])
    expect((await ofWord(1000)).tokens).toBeUndefined()
  })

  it('has colours on the slide and on the sheet', async () => {
    const rendering = await compileText(
      '# A\n\n## B\n\n```js\nconst a = "b" // c\nlet d\n```',
    )
    const runs = rendering.deck.groups
      .flatMap(({ scenes }) => scenes)
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.type === 'text' && item.name === 'Code' ? [item] : []))
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap((paragraph) => paragraph.runs.map(({ text, color }) => [text, color]))
    expect(runs).toContainEqual(['const', 'accent1'])
    expect(runs).toContainEqual(['"b"', 'accent2'])
    expect(runs).toContainEqual(['// c', 'muted'])
    const html = String(await formats.html['.html'](rendering))
    expect(html).toContain('<span class="code-keyword">const</span> a &#x3D; ')
    expect(html).toContain('--code-keyword: var(--accent1);')
  })
})

test.each(['default', 'dark', 'plain'])(
  'words of code can be read on paper and on a quiet field: %s',
  async (name) => {
    const theme = await loadTheme(name)
    for (const kind of tokenKinds) {
      const color = theme.colors[codeColor(kind, theme)]
      expect(contrast(color, theme.colors.tint)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(color, theme.colors.paper)).toBeGreaterThanOrEqual(4.5)
    }
  },
)
