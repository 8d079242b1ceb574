import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { command } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

const files = {
  'template.yaml': `${readFileSync('templates/position/template.yaml', 'utf8').replace('name: position', 'name: acme')}theme: theme.yaml\n`,
  'handout.hbs': readFileSync('templates/position/handout.hbs', 'utf8'),
  'theme.yaml': readFileSync('templates/themes/default.yaml', 'utf8'),
}

type File = keyof typeof files

async function explained(file: File, from: string | RegExp, to: string) {
  const workspace = await createWorkspace()
  for (const [name, text] of Object.entries(files)) {
    const changed = name === file ? text.replace(from, to) : text
    await workspace.write(`acme/${name}`, changed)
  }
  const path = await workspace.write(
    'a.md',
    '---\ntemplate: ./acme\n---\n\n# A\n\nText.\n',
  )
  return command(workspace, 'explain', path)
}

describe('a template of one’s own with a mistake', () => {
  const cases: [file: File, from: string, to: string, message: string][] = [
    [
      'template.yaml',
      'layout: statement',
      'layout: statment',
      '33:15: `deck.slides.0.layout`: Unexpected "statment", expected one of statement, points',
    ],
    [
      'template.yaml',
      'layout: statement',
      'leyout: statement',
      '33:15: Unexpected key `deck.slides.0.leyout`, expected `layout`',
    ],
    [
      'template.yaml',
      "title: '{{title}}'",
      "title: '{{titel}}'",
      '29:12: `deck.cover.title`: Unexpected `titel`, expected `title`',
    ],
    [
      'template.yaml',
      "title: '{{title}}'",
      "title: '{{title'",
      '29:12: `deck.cover.title`: Cannot read it: a `{{` is without its end',
    ],
    [
      'template.yaml',
      'name: acme',
      'name: Acme!',
      '2:7: `name`: expected a name such as `acme-note`',
    ],
    [
      'template.yaml',
      "  footer: '{{title}}{{#if mark}}  ·  {{mark}}{{/if}}'\n",
      '',
      '`deck.footer`: it is missing',
    ],
    [
      'template.yaml',
      'theme: theme.yaml',
      'theme: colours.yaml',
      'acme/colours.yaml:1:1: no such file',
    ],
    [
      'theme.yaml',
      "strong: '#14304F'",
      'strong: navy',
      'acme/theme.yaml:5:11: `colors.strong`: Expected a colour such as #14304F',
    ],
    [
      'handout.hbs',
      '{{> rows}}',
      '{{> row}}',
      'acme/handout.hbs:7:5: Unexpected partial `row`, expected `rows`',
    ],
    [
      'handout.hbs',
      '{{title}}',
      '{{upper title}}',
      'acme/handout.hbs:3:7: Unexpected helper `upper`, expected one of captionLines',
    ],
    [
      'handout.hbs',
      '{{> foot}}',
      '{{> foot',
      'acme/handout.hbs:8:1: Cannot read it: a `{{` is without its end',
    ],
    [
      'handout.hbs',
      '{{#if kicker}}',
      '{{#iff kicker}}',
      'acme/handout.hbs:2:1: Cannot read it: iff is ended by if',
    ],
  ]

  it.each(cases)('%s: %s → %s', async (file, from, to, message) => {
    const { code, error } = await explained(file, from, to)
    expect(error).toContain(message)
    expect(code).toBe(1)
  })

  it('is told of nothing where it has none, and has colours and fonts of its own', async () => {
    const { code, error } = await explained('theme.yaml', '#14304F', '#0B3D2E')
    expect({ code, error }).toEqual({ code: 0, error: '' })
  })
})
