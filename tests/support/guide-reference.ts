import { readdirSync, readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { explainedRoles } from '../../src/brand/explain.js'
import { kinds } from '../../src/briefing/kinds/index.js'
import { sheetHelpers } from '../../src/model/sheet-helpers.js'
import { shortTextFields } from '../../src/template/check-short-text.js'
import { layouts, regionStyles, shapes } from '../../src/template/layouts.js'
import { themeSchema } from '../../src/theme/schema.js'
import { manifestJsonSchema } from './json-schemas.js'

export const designersGuide = 'templates/guides/designers.md'

/** The guide as it is, with each part that is made from the source made anew. */
export function designersGuideText(): string {
  return readFileSync(designersGuide, 'utf8').replace(
    /(<!-- made: (\w+) -->\n).*?(<!-- end -->)/gs,
    (_, begin: string, part: string, end: string) =>
      `${begin}\n${madePart(part)}\n\n${end}`,
  )
}

function madePart(name: string): string {
  const make = (parts as Record<string, (() => string) | undefined>)[name]
  if (!make) throw new Error(`Unexpected part ${name} of the guide`)
  return make()
}

const parts = {
  kinds: () => kinds.map(({ name, shape }) => `- \`${name}\` (${shape})`).join('\n'),
  keys: () =>
    table(['Key', 'Without it', 'What it says'], keysOf(manifestJsonSchema() as Schema)),
  shapes: () => table(['Shape', 'Read as'], namedRows(shapes)),
  layouts: () => table(['Layout', 'Slides'], namedRows(layouts)),
  styles: () => table(['Style', 'Region of the sheet'], namedRows(regionStyles)),
  fields: () => table(['Field', 'What it is'], namedRows(shortTextFields)),
  tokens: () =>
    table(
      ['Token', 'What has it'],
      tokensOf(
        toJsonSchema(themeSchema, { typeMode: 'output', errorMode: 'ignore' }) as Schema,
      ),
    ),
  partials: () => table(['Partial', 'What it draws'], partialRows()),
  helpers: () => table(['Helper', 'What it gives'], namedRows(sheetHelpers)),
  roles: () =>
    table(
      ['For', 'Slides', 'To add a layout for it'],
      explainedRoles().map(({ what, slides, how }) => [what, slides, how]),
    ),
}

interface Schema {
  type?: string
  description?: string
  default?: unknown
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
}

/** A row for each key, those of lists and of named entries below theirs. */
function keysOf(schema: Schema, above = ''): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    if (key.startsWith('$')) return []
    const path = `${above}${key}`
    const own = inner.description
      ? [[`\`${path}\``, defaultOf(inner), inner.description]]
      : []
    return [...own, ...below(inner, path)]
  })
}

function below(schema: Schema, path: string): string[][] {
  if (schema.items) return below(schema.items, `${path}[]`)
  const { additionalProperties: named } = schema
  if (schema.properties && named !== undefined && typeof named === 'object') return []
  if (schema.properties) return keysOf(schema, `${path}.`)
  return typeof named === 'object' ? below(named, `${path}.…`) : []
}

function defaultOf({ default: usual }: Schema): string {
  if (usual === undefined) return ''
  return typeof usual === 'object' ? 'none' : `\`${usual}\``
}

function tokensOf({ properties = {} }: Schema): string[][] {
  return Object.entries(properties).flatMap(([group, { properties: tokens = {} }]) =>
    Object.entries(tokens).map(([name, { description = '' }]) => [
      `\`${group}.${name}\``,
      description,
    ]),
  )
}

/** The comment that each partial begins with says what it draws. */
function partialRows(): string[][] {
  const folder = 'templates/partials/'
  return readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => {
      const about = /^\{\{! (.+) \}\}\n/.exec(
        readFileSync(`${folder}${file}`, 'utf8'),
      )?.[1]
      if (!about) throw new Error(`${file} has no comment that says what it draws`)
      return [`\`{{> ${file.slice(0, -4)}}}\``, about]
    })
}

function namedRows(names: Record<string, string>): string[][] {
  return Object.entries(names).map(([name, text]) => [`\`${name}\``, capital(text)])
}

function capital(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => ':--').join('|')}|`, ...rows.map(line)].join(
    '\n',
  )
}
