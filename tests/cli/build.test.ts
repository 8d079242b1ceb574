import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { build as buildBriefing } from '../../src/pipeline.js'
import { build } from '../support/command.js'
import { messagesOf } from '../support/messages-of.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const briefing =
  '# A on B\n\n## TL;DR\n\nShort. [1]\n\n## Sources\n\n1. One, Press, 2020\n'
const warned = '# A\n\nText. [7]\n'
/** So long that its sheet leaves out much, as messages that only inform tell. */
const manyInfos = `# A\n\n## FAQ\n\n${Array.from({ length: 60 }, (_, index) => `### Question ${index}?\n\nOne answer. ${'And more of it. '.repeat(20)}`).join('\n\n')}`
const named = ['-t', 'memo', '--theme', 'plain']

async function workspaceWith(
  files: Record<string, string | Uint8Array>,
): Promise<Workspace> {
  const workspace = await createWorkspace()
  for (const [name, content] of Object.entries(files))
    await workspace.write(name, content)
  return workspace
}

describe('deckle build', () => {
  it('makes deck and handout of each briefing, sub-folders kept', async () => {
    const workspace = await workspaceWith({
      'in/a.md': briefing,
      'in/sub/b.md': briefing,
    })
    const { code, out, error } = await build(workspace, workspace.path('in'))
    expect(code).toBe(0)
    expect(error).toBe('')
    expect(out).toMatchInlineSnapshot(`
      "[W]/in/a.md → [W]/out/a.pptx, [W]/out/a.html (3 slides, 1 min)
      [W]/in/sub/b.md → [W]/out/sub/b.pptx, [W]/out/sub/b.html (3 slides, 1 min)
      Gallery: [W]/out/index.html (2 briefings)
      "
    `)
    expect(await workspace.files()).toEqual([
      'in/a.md',
      'in/sub/b.md',
      'out/a.html',
      'out/a.pptx',
      'out/index.html',
      'out/index_files/a.svg',
      'out/index_files/sub/b.svg',
      'out/sub/b.html',
      'out/sub/b.pptx',
    ])
  })

  it.each([
    ['pptx', ['out/a.pptx']],
    ['html', ['out/a.html']],
    ['html,pptx', ['out/a.html', 'out/a.pptx']],
    ['pptx, html', ['out/a.html', 'out/a.pptx']],
    ['html,html', ['out/a.html']],
  ])('makes only what -f names: %s', async (formats, expected) => {
    const workspace = await workspaceWith({ 'a.md': briefing })
    await build(workspace, '-f', formats, workspace.path('a.md'))
    expect((await workspace.files()).slice(1)).toEqual(expected)
  })

  it.each<[string, string[], string[]]>([
    ['the options', [], named],
    [
      'the options rather than the front matter',
      ['template: position', 'theme: dark'],
      named,
    ],
    ['the options where the front matter is wrong', ['template: x', 'theme: y'], named],
    ['the front matter', ['template: memo', 'theme: plain'], []],
  ])('takes template and theme from %s', async (_, fields, options) => {
    const front = `---\n${['author: A', ...fields].join('\n')}\n---\n\n`
    const workspace = await workspaceWith({
      'a.md': front + briefing,
      'usual.md': briefing,
    })
    const ran = await build(workspace, ...options, workspace.path('a.md'))
    expect(ran).toMatchObject({ code: 0, error: '' })
    await build(workspace, workspace.path('usual.md'))
    const html = String(await workspace.read('out/a.html'))
    expect(html).toContain('Decision memo')
    expect(html).not.toContain('#14304F')
    const usual = String(await workspace.read('out/usual.html'))
    expect(usual).toContain('Position briefing')
    expect(usual).toContain('#14304F')
  })

  it('tells of warnings with place, rule and way out', async () => {
    const workspace = await workspaceWith({ 'a.md': warned })
    const { code, out, error } = await build(workspace, workspace.path('a.md'))
    expect(code).toBe(0)
    expect(out).toContain('(2 slides, 1 min, 1 warning)')
    expect(error).toMatchInlineSnapshot(`
      "[W]/a.md:3:7: warning: Unexpected reference \`[7]\`, expected a list of sources [unknown-reference]
        Add a section “Sources” with a list; its items are numbered in order.
      "
    `)
  })

  it('fails on warnings with --strict, and leaves what was there', async () => {
    const workspace = await workspaceWith({ 'a.md': warned, 'out/a.html': 'old' })
    const { code, out } = await build(workspace, '--strict', workspace.path('a.md'))
    expect(code).toBe(1)
    expect(out).toBe('[W]/a.md: failed (1 warning)\n')
    expect(await workspace.files()).toEqual(['a.md', 'out/a.html'])
    expect(String(await workspace.read('out/a.html'))).toBe('old')
  })

  it('does not fail with --strict where nothing is to be warned of', async () => {
    const workspace = await workspaceWith({ 'in/a.md': briefing, 'in/b.md': manyInfos })
    const { code } = await build(
      workspace,
      ...['--strict', '--no-gallery'],
      workspace.path('in'),
    )
    expect(code).toBe(0)
    expect(await workspace.files()).toHaveLength(6)
  })

  it('is silent with -q where all is well', async () => {
    const workspace = await workspaceWith({ 'a.md': briefing })
    expect(await build(workspace, '-q', workspace.path('a.md'))).toEqual({
      code: 0,
      out: '',
      error: '',
    })
  })

  it('tells only of warnings and errors with -q', async () => {
    const workspace = await workspaceWith({
      'in/a.md': warned,
      'in/b.md': '',
      'in/c.md': manyInfos,
    })
    const { code, out, error } = await build(workspace, '-q', workspace.path('in'))
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(error).toMatchInlineSnapshot(`
      "[W]/in/a.md:3:7: warning: Unexpected reference \`[7]\`, expected a list of sources [unknown-reference]
        Add a section “Sources” with a list; its items are numbered in order.
      [W]/in/b.md: error: Unexpected empty file, expected a briefing [empty-briefing]
        Write at least a title and a sentence.
      "
    `)
  })

  it('prints JSON with --json, and nothing else', async () => {
    const workspace = await workspaceWith({ 'a.md': warned, 'b.md': '' })
    const { code, out, error } = await build(
      workspace,
      '--json',
      workspace.path('a.md'),
      workspace.path('b.md'),
    )
    expect(code).toBe(1)
    expect(error).toBe('')
    expect(JSON.parse(out)).toEqual({
      ok: false,
      briefings: [
        {
          file: '[W]/a.md',
          ok: true,
          outputs: ['[W]/out/a.pptx', '[W]/out/a.html'],
          slides: 2,
          minutes: 1,
          sheet: expect.objectContaining({ paper: 'both', condensed: false }),
          messages: [
            {
              severity: 'warning',
              rule: 'unknown-reference',
              reason: 'Unexpected reference `[7]`, expected a list of sources',
              note: 'Add a section “Sources” with a list; its items are numbered in order.',
              line: 3,
              column: 7,
              endLine: 3,
              endColumn: 10,
            },
          ],
          blocks: [
            { kind: 'title', text: 'A', slides: [1], notes: [], sheet: 'whole' },
            {
              kind: 'paragraph',
              text: 'Text 7',
              line: 3,
              column: 1,
              slides: [2],
              notes: [],
              sheet: 'whole',
            },
          ],
        },
        {
          file: '[W]/b.md',
          ok: false,
          outputs: [],
          messages: [
            expect.objectContaining({ severity: 'error', rule: 'empty-briefing' }),
          ],
          blocks: [],
        },
      ],
    })
  })

  it('shows the first of many messages that only inform; JSON has all', async () => {
    const workspace = await workspaceWith({ 'a.md': manyInfos, 'b.md': manyInfos })
    const input = [workspace.path('a.md'), workspace.path('b.md')]
    const json = await build(workspace, '--json', ...input)
    const all = json.out.match(/"severity": "info"/g)?.length ?? 0
    expect(all).toBeGreaterThan(8)
    const { error } = await build(workspace, ...input)
    const first = (name: string) => [
      ...[1, 2, 3].map(() =>
        expect.stringMatching(
          `^\\[W\\]/${name}:\\d+:1: info: Unexpected length .*\\[condensed\\]$`,
        ),
      ),
      `[W]/${name}: info: … and ${all / 2 - 3} more [condensed]; --json has all`,
    ]
    expect(error.split('\n').filter((line) => line.includes(': info: '))).toEqual([
      ...first('a.md'),
      ...first('b.md'),
    ])
  })

  it('builds a briefing once that is named twice', async () => {
    const workspace = await workspaceWith({ 'in/a.md': briefing })
    const { code, out, error } = await build(
      workspace,
      workspace.path('in'),
      workspace.path('in/a.md'),
    )
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out.match(/→/g)).toHaveLength(1)
  })
})

describe('a briefing that fails', () => {
  const good = {
    'in/good.md': briefing,
    'in/zebra.md': briefing,
    'out/bad.pptx': 'old',
    'out/bad.html': 'old',
  }

  it.each<[string, string | Uint8Array, string, string]>([
    [
      'empty',
      '',
      ': error: Unexpected empty file, expected a briefing [empty-briefing]',
      'Write at least a title and a sentence.',
    ],
    [
      'blank',
      ' \n\n',
      ': error: Unexpected empty file, expected a briefing [empty-briefing]',
      'Write at least a title and a sentence.',
    ],
    [
      'binary',
      new Uint8Array([0, 1, 2]),
      ': error: Unexpected binary data, expected Markdown text [binary-file]',
      'Save the briefing as plain text in UTF-8.',
    ],
    [
      'not UTF-8',
      Buffer.from('# Ü', 'latin1'),
      ':1:3: error: Unexpected encoding, expected UTF-8 [not-utf-8]',
      'Save the briefing in UTF-8.',
    ],
    [
      'with invalid front matter',
      '---\ntitle: "A\n---\n\nText.',
      ':2:10: error: Cannot read front matter: Missing closing "quote [invalid-front-matter]',
      'Write one `name: value` a line between two lines of `---`; put values with a colon in quotes.',
    ],
    [
      'with unclosed front matter',
      '---\ntitle: A\n\nText.',
      ':1:1: error: Unexpected end of file in front matter, expected a closing line `---` [unclosed-front-matter]',
      'Put a line `---` after the last field.',
    ],
    [
      'with front matter that comes late',
      '\n\n---\ntitle: A\n---\n\nText.',
      ':3:1: error: Unexpected empty line before front matter, expected it at the beginning [late-front-matter]',
      'Remove what stands before the first line `---`.',
    ],
    [
      'with an unknown template',
      '---\ntitle: A\ntemplate: positon\n---\n\nText.',
      ':3:11: error: Unexpected template `positon`, expected `position` [unusable-template]',
      'There are: comparison, event, memo, position, profile.',
    ],
    [
      'with a template that is a path',
      '---\ntemplate: ../position\n---\n\nText.',
      ':2:11: error: Cannot use `../position` as a template: no such file [unusable-template]',
      'There are: comparison, event, memo, position, profile.',
    ],
    [
      'with an unknown theme',
      '---\ntheme: "red"\n---\n\nText.',
      ':2:8: error: Unexpected theme `red`, expected one of `dark`, `default`, `plain` [unusable-theme]',
      '',
    ],
  ])('is told of once: %s', async (_, content, expected, wayOut) => {
    const workspace = await workspaceWith({ ...good, 'in/bad.md': content })
    const { code, out, error } = await build(
      workspace,
      '--no-gallery',
      workspace.path('in'),
    )
    expect(code).toBe(1)
    const note = wayOut && `  ${wayOut}\n`
    expect(error).toBe(`[W]/in/bad.md${expected}\n${note}`)
    // The others are built; what was there stays.
    expect(out).toBe(
      [
        '[W]/in/bad.md: failed (1 error)',
        '[W]/in/good.md → [W]/out/good.pptx, [W]/out/good.html (3 slides, 1 min)',
        '[W]/in/zebra.md → [W]/out/zebra.pptx, [W]/out/zebra.html (3 slides, 1 min)\n',
      ].join('\n'),
    )
    expect((await workspace.files()).filter((name) => name.startsWith('out/'))).toEqual(
      ['bad', 'good', 'zebra'].flatMap((name) => [
        `out/${name}.html`,
        `out/${name}.pptx`,
      ]),
    )
    expect(String(await workspace.read('out/bad.pptx'))).toBe('old')
    expect(String(await workspace.read('out/bad.html'))).toBe('old')
  })

  it.each([
    ['template', '-t', 'expected one of comparison, event, memo, position, profile'],
    ['theme', '--theme', 'expected one of `dark`, `default`, `plain`'],
  ])(
    'because of a %s that the command names, has no place for it',
    async (what, flag, expected) => {
      const workspace = await workspaceWith({
        'a.md': '---\ntemplate: memo\ntheme: dark\n---\n\nText.',
      })
      const { code, error } = await build(workspace, flag, 'red', workspace.path('a.md'))
      expect(code).toBe(1)
      expect(error).toBe(
        `[W]/a.md: error: Unexpected ${what} \`red\`, ${expected} [unusable-${what}]\n`,
      )
      expect(await workspace.files()).toEqual(['a.md'])
    },
  )

  it('may be a folder', async () => {
    const workspace = await workspaceWith({
      'in/good.md': briefing,
      'in/bad.md/x.txt': 'x',
    })
    const { code, out, error } = await build(workspace, workspace.path('in'))
    expect(code).toBe(1)
    expect(error).toMatchInlineSnapshot(`
      "[W]/in/bad.md: error: Unexpected folder, expected a Markdown file [folder-not-file]
        Rename the folder so that it does not end in \`.md\`.
      "
    `)
    expect(out).toContain('[W]/in/good.md → ')
  })

  it('may be a folder that nobody may look into', async () => {
    const found = { path: 'in/locked', name: 'locked', unreadable: 'no permission' }
    const { file, ok } = await buildBriefing(found, {
      out: (await createWorkspace()).path('out'),
      formats: ['html'],
      strict: false,
    })
    expect(ok).toBe(false)
    expect(messagesOf(file)).toEqual([
      'error unreadable-folder: Cannot look into this folder: no permission',
    ])
  })

  it('may be missing', async () => {
    const workspace = await workspaceWith({ 'a.md': briefing })
    const { code, out, error } = await build(
      workspace,
      workspace.path('none.md'),
      workspace.path('a.md'),
    )
    expect(code).toBe(1)
    expect(error).toMatchInlineSnapshot(`
      "[W]/none.md: error: Cannot find this file [missing-file]
        Check the path; a folder is built as a whole.
      "
    `)
    expect(out).toContain('[W]/a.md → ')
  })

  it('may have nowhere to go', async () => {
    const workspace = await workspaceWith({ 'a.md': briefing, out: 'a file' })
    const { code, error } = await build(workspace, workspace.path('a.md'))
    expect(code).toBe(1)
    expect(error).toMatchInlineSnapshot(`
      "[W]/a.md: error: Cannot write \`[W]/out/a.pptx\`: a file is in the place of its folder [unwritable-output]
        What was there before is unchanged. Make room for it, or name another folder with \`--out\`.
      "
    `)
    expect(await workspace.files()).toEqual(['a.md', 'out'])
    expect(String(await workspace.read('out'))).toBe('a file')
  })

  it('leaves both outputs as they were where one has no place', async () => {
    const workspace = await workspaceWith({
      'a.md': briefing,
      'out/a.pptx': 'old',
      'out/a.html/x': 'x',
    })
    const { code, error } = await build(workspace, workspace.path('a.md'))
    expect(code).toBe(1)
    expect(error).toContain('error: Cannot write `[W]/out/a.html`: it is a folder')
    expect(String(await workspace.read('out/a.pptx'))).toBe('old')
    expect(await workspace.files()).toEqual(['a.md', 'out/a.html/x', 'out/a.pptx'])
  })

  it('may have the name of another one', async () => {
    const workspace = await workspaceWith({ 'x/a.md': briefing, 'y/a.md': briefing })
    const { code, error } = await build(
      workspace,
      workspace.path('x'),
      workspace.path('y'),
    )
    expect(code).toBe(1)
    expect(error).toContain(
      '[W]/y/a.md: error: Unexpected briefing with the same output as `[W]/x/a.md`',
    )
  })

  it('may be none at all', async () => {
    const workspace = await workspaceWith({ 'in/a.txt': 'x' })
    const { code, error } = await build(workspace, workspace.path('in'))
    expect(code).toBe(1)
    expect(error).toBe('Cannot find any briefing in [W]/in, expected files `*.md`\n')
    const json = await build(workspace, '--json', workspace.path('in'))
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toEqual({ ok: false, briefings: [] })
  })
})

describe('a picture that cannot be shown', () => {
  it('is a warning with its place; its words stand in its place', async () => {
    const workspace = await workspaceWith({
      'a.md': '# A\n\nText.\n\n![The broken crane](none.png)\n',
    })
    const { code, out, error } = await build(workspace, workspace.path('a.md'))
    expect(code).toBe(0)
    expect(error).toMatchInlineSnapshot(`
      "[W]/a.md:5:1: warning: Cannot show picture \`none.png\`: no such file [missing-picture]
        Its alternative text stands in its place.
      "
    `)
    expect(out).toContain('1 warning)')
    expect(String(await workspace.read('out/a.html'))).toContain('The broken crane')
    const slides = Object.entries(unzipSync(await workspace.read('out/a.pptx')))
      .filter(([name]) => name.startsWith('ppt/slides/slide'))
      .map(([, bytes]) => strFromU8(bytes))
    expect(slides.join('')).toContain('The broken crane')
  })
})
