import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { listTemplates } from '../../src/template/load.js'
import { build, command } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

const names = await listTemplates()

describe('deckle new', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('dates all that it writes on the day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T12:00:00Z') })
    const workspace = await createWorkspace()
    for (const name of names) {
      await command(workspace, 'new', workspace.path(name), '--template', name)
      const text = String(await workspace.read(`${name}.md`))
      expect(text).toMatch(/^(?:as-of|date): 2031-02-03$/m)
    }
    const dates = (await workspace.files()).map(async (name) =>
      String(await workspace.read(name))
        .match(/^(?:as-of|date): .*$/m)?.[0]
        .slice(-10),
    )
    expect(new Set(await Promise.all(dates))).toEqual(new Set(['2031-02-03']))
  })

  it.each(names)('writes a briefing of %s that is clean', async (name) => {
    const workspace = await createWorkspace()
    const path = workspace.path('talks/shore-power')
    const { code, out } = await command(workspace, 'new', path, '--template', name)
    expect({ code, out }).toEqual({
      code: 0,
      out: '[W]/talks/shore-power.md: build it with `deckle build [W]/talks/shore-power.md`\n',
    })
    const text = String(await workspace.read('talks/shore-power.md'))
    expect(text).toContain(`template: ${name}`)
    expect(text).toContain('# Shore power\n')
    const built = await build(workspace, '--strict', `${path}.md`)
    expect({ code: built.code, error: built.error }).toEqual({ code: 0, error: '' })
    const told = await command(workspace, 'explain', `${path}.md`)
    expect(told.out).toContain(`template ${name}`)
    expect(told.out).not.toContain('other (')
    const checked = await command(workspace, 'check', '--strict', `${path}.md`)
    expect({ code: checked.code, error: checked.error }).toEqual({ code: 0, error: '' })
  })

  it('writes over nothing', async () => {
    const workspace = await createWorkspace()
    await workspace.write('a.md', 'Mine')
    const { code, error } = await command(workspace, 'new', workspace.path('a.md'))
    expect({ code, error }).toEqual({
      code: 1,
      error: 'Cannot write [W]/a.md: it is there already\n',
    })
    expect(String(await workspace.read('a.md'))).toBe('Mine')
  })

  it('says which templates there are', async () => {
    const workspace = await createWorkspace()
    const path = workspace.path('a')
    const { code, error } = await command(workspace, 'new', path, '-t', 'positon')
    expect(code).toBe(1)
    expect(error).toContain('Unexpected template `positon`, expected `position`')
  })
})

const manifest = `name: acme
title: { en: Acme note }
description: Ours.
deck:
  cover: { kicker: '{{template}}', title: '{{title}}' }
  footer: '{{title}}'
  slides:
    - { kinds: [other], layout: prose }
handout:
  kicker: '{{template}}'
  rows:
    - - { name: rest, style: text, kinds: [other] }
`

describe('a template of one’s own', () => {
  const text = '# A\n\n## Summary\n\nIt is so.'

  it('is named by its folder: beside the briefing, or anywhere on the command line', async () => {
    const workspace = await createWorkspace()
    await workspace.write('in/looks/acme/template.yaml', manifest)
    await workspace.write('in/a.md', `---\ntemplate: ./looks/acme\n---\n${text}`)
    await workspace.write('b.md', text)
    const first = await command(workspace, 'explain', workspace.path('in/a.md'))
    expect(first.out).toContain('template acme')
    const folder = workspace.path('in/looks/acme')
    const second = await command(
      workspace,
      'explain',
      '-t',
      folder,
      workspace.path('b.md'),
    )
    expect(second.out).toContain('template acme')
    const built = await build(workspace, workspace.path('in/a.md'))
    expect(built.code).toBe(0)
    expect(String(await workspace.read('out/a.html'))).toContain('Acme note')
  })

  it('is not read from outside the folder of the briefing', async () => {
    const workspace = await createWorkspace()
    await workspace.write('acme/template.yaml', manifest)
    await workspace.write('in/a.md', `---\ntemplate: ../acme\n---\n${text}`)
    const { code, error } = await command(workspace, 'explain', workspace.path('in/a.md'))
    expect(code).toBe(1)
    expect(error).toContain('it is outside the folder of the briefing')
  })

  it('is found by its name in folders that the configuration names', async () => {
    const workspace = await createWorkspace()
    await workspace.write('looks/acme/template.yaml', manifest)
    await workspace.write('deckle.config.yaml', 'templates: [looks]\ntemplate: acme')
    await workspace.write('in/a.md', text)
    const { out } = await command(workspace, 'explain', workspace.path('in/a.md'))
    expect(out).toContain('template acme')
    await workspace.write('deckle.config.yaml', 'template: ./looks/acme')
    const byPath = await command(workspace, 'explain', workspace.path('in/a.md'))
    expect(byPath.out).toContain('template acme')
  })

  it('tells line and column of what is wrong in its manifest', async () => {
    const workspace = await createWorkspace()
    await workspace.write('acme/template.yaml', manifest.replace('prose', 'prosa'))
    await workspace.write('a.md', `---\ntemplate: ./acme\n---\n${text}`)
    const { error } = await command(workspace, 'explain', workspace.path('a.md'))
    expect(error).toMatch(/acme\/template\.yaml:8:\d+: `deck\.slides\.0\.layout`/)
    const missing = await command(
      workspace,
      'explain',
      '-t',
      './none',
      workspace.path('a.md'),
    )
    expect(missing.error).toContain('it has no file template.yaml')
  })
})

test('deckle templates lists what there is', async () => {
  const workspace = await createWorkspace()
  const { code, out } = await command(workspace, 'templates')
  expect(code).toBe(0)
  for (const name of await listTemplates())
    expect(out).toMatch(new RegExp(`^${name} `, 'm'))
  const { out: json } = await command(workspace, 'templates', '--json')
  expect(JSON.parse(json)[1]).toMatchObject({
    name: 'event',
    description: expect.stringMatching(/^An event/),
  })
})
