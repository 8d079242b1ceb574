import { describe, expect, it } from 'vitest'
import { build, command } from '../support/command.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const briefing =
  '# A on B\n\n## TL;DR\n\nShort. [1]\n\n## Sources\n\n1. One, Press, 2020\n'
const warned = '# A\n\nText. [7]\n'

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
      "
    `)
    expect(await workspace.files()).toEqual([
      'in/a.md',
      'in/sub/b.md',
      'out/a.html',
      'out/a.pptx',
      'out/sub/b.html',
      'out/sub/b.pptx',
    ])
  })

  it.each([
    ['pptx', ['out/a.pptx']],
    ['html', ['out/a.html']],
    ['html,pptx', ['out/a.html', 'out/a.pptx']],
  ])('makes only what -f names: %s', async (formats, expected) => {
    const workspace = await workspaceWith({ 'a.md': briefing })
    await build(workspace, '-f', formats, workspace.path('a.md'))
    expect((await workspace.files()).slice(1)).toEqual(expected)
  })

  it('takes template and theme from the options', async () => {
    const workspace = await workspaceWith({ 'a.md': briefing })
    const { code } = await build(
      workspace,
      '-t',
      'memo',
      '--theme',
      'plain',
      workspace.path('a.md'),
    )
    expect(code).toBe(0)
    const html = String(await workspace.read('out/a.html'))
    expect(html).toContain('Decision memo')
    expect(html).not.toContain('#14304F')
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

  it('is silent with -q where all is well', async () => {
    const workspace = await workspaceWith({ 'a.md': briefing })
    expect(await build(workspace, '-q', workspace.path('a.md'))).toEqual({
      code: 0,
      out: '',
      error: '',
    })
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
        },
        {
          file: '[W]/b.md',
          ok: false,
          outputs: [],
          messages: [
            expect.objectContaining({ severity: 'error', rule: 'empty-briefing' }),
          ],
        },
      ],
    })
  })

  it('shows the first of many messages that only inform', async () => {
    const long = `# A\n\n## FAQ\n\n${Array.from({ length: 60 }, (_, n) => `### Question ${n}?\n\nOne answer. ${'And more of it. '.repeat(20)}`).join('\n\n')}`
    const workspace = await workspaceWith({ 'a.md': long })
    const { error } = await build(workspace, workspace.path('a.md'))
    expect(error.match(/: info: Unexpected length/g)).toHaveLength(3)
    expect(error).toMatch(/info: … and \d\d more \[condensed\]; --json has all/)
  })
})

describe('a briefing that fails', () => {
  const good = { 'in/good.md': briefing, 'out/bad.pptx': 'old', 'out/bad.html': 'old' }

  it.each<[string, string | Uint8Array, string]>([
    [
      'empty',
      '',
      '[W]/in/bad.md: error: Unexpected empty file, expected a briefing [empty-briefing]',
    ],
    [
      'binary',
      new Uint8Array([0, 1, 2]),
      '[W]/in/bad.md: error: Unexpected binary data, expected Markdown text [binary-file]',
    ],
    [
      'not UTF-8',
      Buffer.from('# Ü', 'latin1'),
      '[W]/in/bad.md:1:3: error: Unexpected encoding, expected UTF-8 [not-utf-8]',
    ],
    [
      'with invalid front matter',
      '---\ntitle: "A\n---\n\nText.',
      '[W]/in/bad.md:2:10: error: Cannot read front matter:',
    ],
    [
      'with unclosed front matter',
      '---\ntitle: A\n\nText.',
      '[W]/in/bad.md:1:1: error: Unexpected end of file in front matter',
    ],
    [
      'with an unknown template',
      '---\ntemplate: positon\n---\n\nText.',
      '[W]/in/bad.md:2:11: error: Unexpected template `positon`, expected `position` [unusable-template]',
    ],
    [
      'with an unknown theme',
      '---\ntheme: red\n---\n\nText.',
      '[W]/in/bad.md:2:8: error: Unexpected theme `red`',
    ],
  ])('is told of once: %s', async (_, content, expected) => {
    const workspace = await workspaceWith({ ...good, 'in/bad.md': content })
    const { code, out, error } = await build(workspace, workspace.path('in'))
    expect(code).toBe(1)
    const errors = error.split('\n').filter((line) => line.includes(': error: '))
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(expected)
    // The way out stands below; the others are built; what was there stays.
    expect(error).toMatch(/\]\n {2}\S/)
    expect(out).toContain('[W]/in/bad.md: failed (1 error)')
    expect(await workspace.files()).toEqual([
      'in/bad.md',
      'in/good.md',
      'out/bad.html',
      'out/bad.pptx',
      'out/good.html',
      'out/good.pptx',
    ])
    expect(String(await workspace.read('out/bad.pptx'))).toBe('old')
  })

  it('may be a folder', async () => {
    const workspace = await workspaceWith({
      'in/good.md': briefing,
      'in/bad.md/x.txt': 'x',
    })
    const { code, out, error } = await build(workspace, workspace.path('in'))
    expect(code).toBe(1)
    expect(error).toContain(
      '[W]/in/bad.md: error: Unexpected folder, expected a Markdown file [folder-not-file]',
    )
    expect(out).toContain('[W]/in/good.md → ')
  })

  it('may be missing', async () => {
    const workspace = await createWorkspace()
    const { code, error } = await build(workspace, workspace.path('none.md'))
    expect(code).toBe(1)
    expect(error).toContain('[W]/none.md: error: Cannot find this file [missing-file]')
  })

  it('may have nowhere to go', async () => {
    const workspace = await workspaceWith({ 'a.md': briefing, out: 'a file' })
    const { code, error } = await build(workspace, workspace.path('a.md'))
    expect(code).toBe(1)
    expect(error).toMatch(
      /error: Cannot write `\[W\]\/out\/a\.pptx`: .* \[unwritable-output\]/,
    )
    expect(await workspace.files()).toEqual(['a.md', 'out'])
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
  })
})

describe('the command line', () => {
  it.each([
    ['an unknown option', ['build', '--nope'], "error: unknown option '--nope'"],
    ['an unknown command', ['nope'], "error: unknown command 'nope'"],
    [
      'an unknown format',
      ['build', '-f', 'pdf'],
      'Unexpected `pdf`, expected pptx or html.',
    ],
    ['an option without its value', ['build', '-o'], 'argument missing'],
    ['no command', [], 'Usage: deckle'],
  ])('ends with 2 on %s', async (_, args, expected) => {
    const { code, error } = await command(await createWorkspace(), ...args)
    expect(code).toBe(2)
    expect(error).toContain(expected)
  })

  it('prints its version', async () => {
    const { code, out } = await command(await createWorkspace(), '--version')
    expect({ code, out }).toEqual({ code: 0, out: '0.1.0\n' })
  })

  it('prints help', async () => {
    const { code, out } = await command(await createWorkspace(), 'build', '--help')
    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "Usage: deckle build [options] [paths...]

      Build a deck and a handout of each briefing.

      Arguments:
        paths                  Markdown files, or folders with them (default:
                               ["content"])

      Options:
        -o, --out <folder>     where the outputs go (default: "output")
        -t, --template <name>  template for all briefings
        --theme <name>         theme for all briefings
        -f, --format <list>    outputs to make: pptx, html (default: pptx,html)
        --strict               fail a briefing that has a warning (default: false)
        --json                 print results and messages as JSON (default: false)
        -q, --quiet            print warnings and errors only (default: false)
        -h, --help             print help
      "
    `)
  })
})
