import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  listTemplates,
  loadTemplate,
  parseManifest,
  TemplateError,
} from '../../src/template/load.js'
import { manifestJsonSchema, schemaPath } from '../support/json-schemas.js'

const names = await listTemplates()

/** The manifest of the memo with some text replaced. */
async function changed(text: string, by: string): Promise<string> {
  const manifest = await readFile('templates/memo/template.yaml', 'utf8')
  expect(manifest).toContain(text)
  return manifest.replace(text, by)
}

/** What is said about a manifest. */
function complaint(source: string): string {
  try {
    parseManifest(source, 'template.yaml')
    return 'none'
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
}

describe('templates', () => {
  it('are those of the package', () => {
    expect(names).toEqual(['comparison', 'event', 'memo', 'position', 'profile'])
  })

  it.each(names)('%s is called like its folder and has all files', async (name) => {
    const { manifest, handout } = await loadTemplate(name)
    expect(manifest.name).toBe(name)
    expect(handout.handlebars).toContain('{{')
    expect(handout.css).not.toBe('')
  })

  it('propose the nearest name for an unknown one', async () => {
    await expect(loadTemplate('positon')).rejects.toThrow(
      'Unexpected template `positon`, expected `position`',
    )
    await expect(loadTemplate('letter')).rejects.toThrow(
      'expected one of comparison, event, memo, position, profile',
    )
  })

  it('are found by their names only, not by paths', async () => {
    await expect(loadTemplate('../templates/memo')).rejects.toThrow(TemplateError)
  })

  it('name no kind in the source: it knows no template', async () => {
    const own = Object.keys(
      parse(await readFile('templates/memo/template.yaml', 'utf8')).kinds,
    )
    const files = (await readdir('src', { recursive: true })).filter((file) =>
      file.endsWith('.ts'),
    )
    for (const file of files) {
      const source = await readFile(join('src', file), 'utf8')
      for (const kind of own)
        expect(source, `${file}: ${kind}`).not.toContain(`'${kind}'`)
      if (file !== join('template', 'find.ts'))
        expect(source, file).not.toMatch(/'memo'|= 'position'/)
    }
  })
})

describe('a manifest', () => {
  it.each([
    [
      'an unknown key',
      'description:',
      'colour: red\ndescription:',
      /template\.yaml:\d+:\d+: Unexpected key `colour`/,
    ],
    [
      'an unknown layout',
      'layout: points',
      'layout: bullets',
      /`deck\.slides\.\d\.layout`/,
    ],
    ['an unknown shape', 'shape: points', 'shape: list', /`kinds\.risks\.shape`/],
    ['an unknown style', 'style: band', 'style: box', /`handout\.rows\.0\.0\.style`/],
    ['no English title', 'en: Decision memo', 'xx: Decision memo', /`title\.en`/],
  ])('with %s is refused', async (_, text, by, expected) => {
    expect(complaint(await changed(text, by))).toMatch(expected)
  })

  it('tells line and column of what is wrong', async () => {
    const source = await changed('layout: points', 'layout: bullets')
    const line = source.slice(0, source.indexOf('layout: bullets')).split('\n').length
    expect(complaint(source)).toContain(`template.yaml:${line}:15:`)
  })

  it('tells where it is no YAML', () => {
    expect(complaint('name: memo\ntitle: "x\n')).toMatch(/^template\.yaml:\d+:\d+: /)
  })

  it.each([
    [
      'slides',
      'kinds: [background, summary, keyPoints, other]\n      layout',
      'kinds: [background]\n      layout',
      'deck.slides',
    ],
    [
      'sheet',
      'name: background\n        style: text\n        kinds: [background, summary, keyPoints, other]',
      'name: background\n        style: text\n        kinds: [background]',
      'handout.rows',
    ],
  ])(
    'without a place for other sections on the %s is refused',
    async (_, text, by, part) => {
      expect(complaint(await changed(text, by))).toBe(
        `template.yaml: \`${part}\`: expected a rule for the kind \`other\``,
      )
    },
  )

  it('is as templates/README.md shows it', async () => {
    const reference = await readFile('templates/README.md', 'utf8')
    const example = /```yaml\n([\s\S]*?)```/.exec(reference)?.[1] ?? ''
    expect(parseManifest(example, 'README.md').kinds).toHaveProperty('risks')
  })

  it('has a JSON Schema that is up to date (npm run build:schema)', async () => {
    const written: unknown = JSON.parse(await readFile(schemaPath, 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(manifestJsonSchema())))
  })
})
