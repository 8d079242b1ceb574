import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { findConfiguration } from '../../src/configuration/find.js'
import { ConfigurationError, readConfiguration } from '../../src/configuration/read.js'
import { brandFile, usualMaster } from '../support/brand-file.js'
import { build, command } from '../support/command.js'
import {
  configurationJsonSchema,
  configurationSchemaPath,
} from '../support/json-schemas.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const briefing = '# A on B\n\n## Summary\n\nIt is so, the OECD says.\n'

async function withFiles(files: Record<string, string>): Promise<Workspace> {
  const workspace = await createWorkspace()
  for (const [name, content] of Object.entries(files))
    await workspace.write(name, content)
  return workspace
}

describe('a configuration', () => {
  it.each([
    ['theme: [', /^c\.yaml:1:9: /],
    ['paper: a5', /^c\.yaml:1:8: `paper`: expected a4 or letter/],
    ['thme: dark', /^c\.yaml:1:7: Unexpected setting `thme`, expected `theme`/],
    ['a: 1\n', /expected one of \$schema, template/],
    [
      'check:\n  rules:\n    acronyms: off',
      /^c\.yaml:3:15: Unexpected setting `check\.rules\.acronyms`, expected `acronym`/,
    ],
    ['check:\n  rules:\n    acronym: loud', /expected off, info, warning or error/],
    ['formats: []', /expected a format/],
    ['- a', /^c\.yaml:1:1: /],
  ])('%j is refused with its place', (text, message) => {
    expect(() => readConfiguration(text, 'c.yaml')).toThrow(ConfigurationError)
    expect(() => readConfiguration(text, 'c.yaml')).toThrow(message)
  })

  it('may be empty, or JSON', () => {
    expect(readConfiguration('', 'c.yaml').settings).toEqual({})
    expect(readConfiguration('{ "theme": "dark" }', 'c').settings).toEqual({
      theme: 'dark',
    })
  })

  it('is the nearest one above', async () => {
    const workspace = await withFiles({
      'deckle.config.yaml': 'theme: dark',
      'a/deckle.config.json': '{ "theme": "plain" }',
      'a/b/c.md': briefing,
    })
    const themes = await Promise.all(
      ['.', 'a', 'a/b'].map(async (folder) => {
        const found = await findConfiguration(workspace.path(folder))
        return found?.settings.theme
      }),
    )
    expect(themes).toEqual(['dark', 'plain', 'plain'])
  })
})

describe('what holds', () => {
  const told = async (head: string, configuration: string, ...args: string[]) => {
    const workspace = await withFiles({
      'a.md': `${head}${briefing}`,
      'deckle.config.yaml': configuration,
    })
    const { out } = await command(workspace, 'explain', ...args, workspace.path('a.md'))
    return out.split('\n')[0]
  }

  it('is the configuration, before it the front matter, before both the caller', async () => {
    const dark = 'theme: dark\ntemplate: memo'
    const head = '---\ntheme: plain\n---\n'
    expect(await told('', dark)).toContain('template memo, theme dark')
    expect(await told(head, dark)).toContain('template memo, theme plain')
    expect(await told(head, dark, '--theme', 'default')).toContain('memo, theme default')
  })

  it('is a brand beside the configuration, unless the briefing has a theme', async () => {
    const workspace = await withFiles({
      'deckle.config.yaml': 'brand: looks/acme.potx\ntheme: dark',
      'in/a.md': briefing,
      'in/b.md': `---\ntheme: plain\n---\n${briefing}`,
    })
    await workspace.write('looks/acme.potx', brandFile({ masters: [usualMaster] }))
    const look = async (name: string) =>
      (await command(workspace, 'explain', workspace.path(name))).out.split('\n')[0]
    expect(await look('in/a.md')).toContain('brand acme.potx')
    expect(await look('in/b.md')).toContain('theme plain')
  })

  it('is said of author, language, paper and pictures, too', async () => {
    const configuration = 'lang: de\nauthor: Desk\npaper: a4\nlandscape: true'
    const workspace = await withFiles({
      'a.md': briefing,
      'deckle.config.yaml': configuration,
    })
    await build(workspace, '-f', 'html', workspace.path('a.md'))
    const html = String(await workspace.read('out/a.html'))
    expect(html).toContain('lang="de"')
    expect(html).toContain('Desk')
    expect(html).toMatch(/size: A4 landscape/i)
  })
})

describe('what holds for a command', () => {
  const files = { 'in/a.md': briefing }

  it('is where outputs go, which they are, and whether warnings fail', async () => {
    const configuration = 'out: made\nformats: [html]\nstrict: true'
    const workspace = await withFiles({ ...files, 'deckle.config.yaml': configuration })
    const { code } = await command(workspace, 'build', workspace.path('in'))
    expect(code).toBe(0)
    expect(await workspace.files()).toEqual([
      'deckle.config.yaml',
      'in/a.md',
      'made/a.html',
    ])
    await workspace.write('in/a.md', `---\nfoo: bar\n---\n${briefing}`)
    expect((await command(workspace, 'build', workspace.path('in'))).code).toBe(1)
  })

  it('gives way to its options', async () => {
    const workspace = await withFiles({
      ...files,
      'deckle.config.yaml': 'out: made\nformats: [html]',
    })
    await build(workspace, '-f', 'pptx', workspace.path('in'))
    expect(await workspace.files()).toContain('out/a.pptx')
    expect(await workspace.files()).not.toContain('out/a.html')
  })

  it('is how grave the rules of check are', async () => {
    const configuration = 'check:\n  rules:\n    acronym: error\n    as-of-date: off'
    const workspace = await withFiles({ ...files, 'deckle.config.yaml': configuration })
    const { code, error } = await command(workspace, 'check', workspace.path('in'))
    expect(code).toBe(1)
    expect(error).toContain('error: Unexpected abbreviation `OECD`')
    expect(error).not.toContain('as-of-date')
  })

  it('fails it where it cannot be read', async () => {
    const workspace = await withFiles({ ...files, 'deckle.config.yaml': 'thme: a' })
    for (const name of ['build', 'check', 'explain', 'config']) {
      const { code, error } = await command(workspace, name, workspace.path('in/a.md'))
      expect(code).toBe(1)
      expect(error).toContain('deckle.config.yaml:1:7: Unexpected setting `thme`')
    }
    expect(await workspace.files()).toHaveLength(2)
  })
})

test('deckle config tells what holds, and where that was said', async () => {
  const workspace = await withFiles({
    'a.md': `---\nlang: de\nbrand: x.potx\n---\n${briefing}`,
    'deckle.config.yaml': '# Ours\ntheme: dark\ncheck:\n  as-of-months: 6\n',
  })
  const { out } = await command(workspace, 'config', workspace.path('a.md'))
  expect(out).toMatchInlineSnapshot(`
    "Setting             Value       From
    template            position    default
    brand               x.potx      front matter, line 3
    landscape           false       default
    lang                de          front matter, line 2
    citations           numeric     default
    out                 output      default
    formats             pptx, html  default
    strict              false       default
    check.as-of-months  6           [W]/deckle.config.yaml, line 3
    "
  `)
  const folder = await command(workspace, 'config', '--json', workspace.folder)
  expect(JSON.parse(folder.out)[1]).toEqual({
    name: 'theme',
    value: 'dark',
    from: '[W]/deckle.config.yaml, line 2',
  })
})

test('deckle config tells the theme that a template brings', async () => {
  const theme = readFileSync('templates/themes/plain.yaml')
  const manifest = readFileSync('templates/memo/template.yaml', 'utf8')
  const workspace = await withFiles({
    'a.md': `---\ntemplate: ./acme\n---\n${briefing}`,
    'b.md': '---\ntemplate: none-such\n---\n',
    'acme/template.yaml': manifest.replace(/^theme: .*\n|^/, 'theme: theme.yaml\n'),
    'acme/theme.yaml': String(theme),
  })
  const themeIn = async (name: string) =>
    (await command(workspace, 'config', workspace.path(name))).out.match(/theme .*/)?.[0]
  expect(await themeIn('a.md')).toMatch(/theme +theme\.yaml +template memo/)
  expect(await themeIn('b.md')).toMatch(/theme +default +default/)
})

test('the schema for editors is the one that is checked', () => {
  expect(JSON.parse(readFileSync(configurationSchemaPath, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(configurationJsonSchema())),
  )
})
