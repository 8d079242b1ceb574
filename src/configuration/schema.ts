import * as v from 'valibot'
import { type RuleId, ruleIds } from '../check/rule-ids.js'
import { citationStyles } from '../model/bibliography.js'
import { paperFormats } from '../model/paper.js'
import { type FormatName, formats } from '../render/index.js'

const text = v.pipe(v.string(), v.nonEmpty('expected text'))

const severity = v.picklist(
  ['off', 'info', 'warning', 'error'],
  'expected off, info, warning or error',
)

const formatNames = Object.keys(formats) as FormatName[]

const severities = v.strictObject(
  Object.fromEntries(ruleIds.map((id) => [id, v.optional(severity)])) as Record<
    RuleId,
    v.OptionalSchema<typeof severity, undefined>
  >,
)

export const checkSchema = v.strictObject({
  /** How grave it is to break a rule, by its id. */
  rules: v.optional(severities),
  /** Months after which a briefing is out of date. */
  'as-of-months': v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})

const count = v.pipe(v.number('expected a number'), v.integer(), v.minValue(1))

/** How large a briefing may be. */
const limitsSchema = v.strictObject({
  megabytes: v.optional(v.pipe(v.number('expected a number'), v.gtValue(0))),
  blocks: v.optional(count),
  characters: v.optional(count),
  pictures: v.optional(count),
})

/**
 * What `deckle.config.yaml` says, for all briefings in its folder and below. Front matter
 * stands before it, options of the command line before both.
 */
export const configurationSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** Its name, or the path of its folder, from that of the configuration. */
  template: v.optional(text),
  /** Folders that hold templates, from the folder of the configuration. */
  templates: v.optional(v.array(text)),
  theme: v.optional(text),
  /** PowerPoint file, from the folder of the configuration. */
  brand: v.optional(text),
  paper: v.optional(v.picklist(paperFormats, 'expected a4 or letter')),
  landscape: v.optional(v.boolean('expected true or false')),
  author: v.optional(text),
  organisation: v.optional(text),
  lang: v.optional(text),
  mark: v.optional(text),
  citations: v.optional(v.picklist(citationStyles, 'expected numeric or author-date')),
  /** Folder of pictures, from the folder of the configuration. */
  assets: v.optional(text),
  /** Folder of the outputs, from the folder of the configuration. */
  out: v.optional(text),
  formats: v.optional(
    v.pipe(
      v.array(v.picklist(formatNames, `expected ${formatNames.join(' or ')}`)),
      v.minLength(1, 'expected a format'),
    ),
  ),
  /** Whether notes and what is marked as private are left out. */
  public: v.optional(v.boolean('expected true or false')),
  strict: v.optional(v.boolean('expected true or false')),
  limits: v.optional(limitsSchema),
  check: v.optional(checkSchema),
})

export type Settings = v.InferOutput<typeof configurationSchema>
