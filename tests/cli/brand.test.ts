import { describe, expect, it } from 'vitest'
import { brandFile, usualLayouts, usualMaster } from '../support/brand-file.js'
import { build, command } from '../support/command.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const usual = brandFile({ masters: [usualMaster] })
const poor = brandFile({
  masters: [
    { ...usualMaster, layouts: usualLayouts.slice(1, 2), fonts: ['Brandon', 'Verdana'] },
  ],
})
const briefing = '# A on B\n\n## TL;DR\n\nShort.\n'

async function workspaceWith(
  files: Record<string, string | Uint8Array>,
): Promise<Workspace> {
  const workspace = await createWorkspace()
  for (const [name, content] of Object.entries(files))
    await workspace.write(name, content)
  return workspace
}

describe('deckle brand', () => {
  it('tells which layout is used for what, and why', async () => {
    const workspace = await workspaceWith({ 'acme.potx': usual })
    const ran = await command(workspace, 'brand', workspace.path('acme.potx'))
    expect(ran).toMatchObject({ code: 0, error: '' })
    expect(ran.out).toMatchInlineSnapshot(`
      "[W]/acme.potx: slides of 33.9 × 19.1 cm

      Slides                                            Layout                Why
      cover                                             Title Slide           by its kind
      section                                           Section Header        by its kind
      statement, points, text, question, code, sources  Title and Content     by its kind
      two questions                                     Two Content           by its kind
      table                                             Title and Content     its place for content takes tables
      picture                                           Picture with Caption  by its places: a place for a picture

      Font of heading: Calibri Light, measured as a wide one, since it may be missing where the deck is shown; the handout sets Carlito.
      Font of body: Calibri, measured as it is; the handout sets Carlito, which has its widths.
      Colours: text 000000 on FFFFFF, titles 44546A, accent 0B5394, links 0563C1.
      "
    `)
    expect(await workspace.files()).toEqual(['acme.potx'])
  })

  it('tells what is missing and how to add it', async () => {
    const workspace = await workspaceWith({ 'acme.potx': poor })
    const { out } = await command(workspace, 'brand', workspace.path('acme.potx'))
    expect(out).toMatchInlineSnapshot(`
      "[W]/acme.potx: slides of 33.9 × 19.1 cm

      Slides                                            Layout             Why
      cover                                             Title and Content  no layout is a title slide
      section                                           Title and Content  no layout is a section header
      statement, points, text, question, code, sources  Title and Content  by its kind
      two questions                                     Title and Content  no layout is two texts side by side
      table                                             Title and Content  its place for content takes tables
      picture                                           Title and Content  its place for content takes pictures

      Font of heading: Brandon, measured as a wide one, since it may be missing where the deck is shown; the handout sets Carlito.
      Font of body: Verdana, measured as a wide one, since it may be missing where the deck is shown; the handout sets Carlito.
      Colours: text 000000 on FFFFFF, titles 44546A, accent 0B5394, links 0563C1.

      To add what is missing:
      - a title slide: In View › Slide Master, insert a layout, place its title and a text placeholder, and name it "Title Slide".
      - a section header: In View › Slide Master, insert a layout with a title and, if you like, a text placeholder, and name it "Section Header".
      - two texts side by side: In View › Slide Master, insert a layout with a title and two content placeholders of one size side by side.
      "
    `)
  })

  it('answers in JSON', async () => {
    const workspace = await workspaceWith({ 'acme.potx': poor })
    const { out } = await command(
      workspace,
      'brand',
      '--json',
      workspace.path('acme.potx'),
    )
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      lines: expect.arrayContaining([
        {
          slides: 'cover',
          layout: 'Title and Content',
          reason: 'no layout is a title slide',
          makeshift: true,
        },
      ]),
      missing: expect.arrayContaining([
        { what: 'a section header', how: expect.stringContaining('Slide Master') },
      ]),
    })
  })

  it.each([
    ['is not there', undefined, 'no such file'],
    ['is none', 'text', 'it is no PowerPoint file'],
  ])('says why where the file %s', async (_, content, reason) => {
    const workspace = await workspaceWith(content ? { 'acme.potx': content } : {})
    const path = workspace.path('acme.potx')
    expect(await command(workspace, 'brand', path)).toEqual({
      code: 1,
      out: '',
      error: `Cannot take the look of \`[W]/acme.potx\`: ${reason}\n`,
    })
    const { code, out } = await command(workspace, 'brand', '--json', path)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ ok: false, reason })
  })

  it('wants a file', async () => {
    const { code } = await command(await createWorkspace(), 'brand')
    expect(code).toBe(2)
  })
})

describe('deckle build', () => {
  it('takes the look of the file that --brand names', async () => {
    const workspace = await workspaceWith({ 'a.md': briefing, 'b/acme.potx': usual })
    const ran = await build(
      workspace,
      ...['--brand', workspace.path('b/acme.potx'), workspace.path('a.md')],
    )
    expect(ran).toMatchObject({ code: 0, error: '' })
    expect(String(await workspace.read('out/a.html'))).toContain('#0B5394')
  })

  it('takes the look of the file that the front matter names', async () => {
    const workspace = await workspaceWith({
      'a.md': `---\nbrand: b/acme.potx\n---\n\n${briefing}`,
      'b/acme.potx': usual,
    })
    const ran = await build(workspace, workspace.path('a.md'))
    expect(ran).toMatchObject({ code: 0, error: '' })
    expect(String(await workspace.read('out/a.html'))).toContain('#0B5394')
  })

  it('takes the theme that the command names rather than a brand of the front matter', async () => {
    const workspace = await workspaceWith({
      'a.md': `---\nbrand: acme.potx\n---\n\n${briefing}`,
      'acme.potx': usual,
    })
    await build(workspace, '--theme', 'default', workspace.path('a.md'))
    expect(String(await workspace.read('out/a.html'))).toContain('#14304F')
  })

  it('tells what a brand has no layout for', async () => {
    const workspace = await workspaceWith({ 'a.md': briefing, 'acme.potx': poor })
    const { error } = await build(
      workspace,
      ...['--brand', workspace.path('acme.potx'), workspace.path('a.md')],
    )
    expect(error).toContain(
      'info: Cannot find in `acme.potx` a layout for a title slide, a section header, two texts side by side [brand-makeshift]',
    )
  })

  it.each([
    [
      'outside the folder of the briefing',
      '../acme.potx',
      'it is outside the folder of the briefing',
    ],
    [
      'on the web',
      'https://example.org/acme.potx',
      'only files beside the briefing are read',
    ],
    ['that is not there', 'x.potx', 'no such file'],
    ['that is none', 'a.md', 'it is no PowerPoint file'],
  ])('fails a briefing that names a brand %s', async (_, name, reason) => {
    const workspace = await workspaceWith({
      'in/a.md': `---\nbrand: ${name}\n---\n\n${briefing}`,
      'acme.potx': usual,
    })
    const { code, error } = await build(workspace, workspace.path('in/a.md'))
    expect(code).toBe(1)
    expect(error).toContain(
      `a.md:2:8: error: Cannot take the look of \`${name}\`: ${reason} [unusable-brand]`,
    )
    expect(await workspace.files()).toEqual(['acme.potx', 'in/a.md'])
  })

  it('builds nothing where --brand cannot be used', async () => {
    const workspace = await workspaceWith({ 'a.md': briefing })
    const { code, error } = await build(
      workspace,
      '--brand',
      workspace.path('x.potx'),
      workspace.path('a.md'),
    )
    expect({ code, error }).toEqual({
      code: 1,
      error: 'Cannot take the look of `[W]/x.potx`: no such file\n',
    })
    expect(await workspace.files()).toEqual(['a.md'])
  })
})

it('says that pages of slides lack what a brand has behind them', async () => {
  const workspace = await workspaceWith({ 'acme.potx': usual, 'a.md': briefing })
  const brand = ['--brand', workspace.path('acme.potx')]
  const ran = await build(workspace, ...brand, '-f', 'present', workspace.path('a.md'))
  expect(ran).toMatchObject({ code: 0 })
  expect(ran.error).toContain('info: Cannot draw what `acme.potx` has behind its slides')
})
