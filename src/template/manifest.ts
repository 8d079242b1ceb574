import * as v from 'valibot'

/** Words by language tag; `en` serves where a language has none. */
const words = v.objectWithRest({ en: v.string() }, v.string())

/** A short text in which Handlebars fills in fields of the briefing. */
const shortText = v.pipe(v.string(), v.maxLength(200))

const kindName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-zA-Z]*$/, 'expected a name such as `nextSteps`'),
)

const kind = v.strictObject({
  /** How such a section is read. */
  shape: v.picklist(['statement', 'points', 'prose', 'questions', 'sources']),
  /** Headings that it answers to, by language, the usual one first. */
  headings: v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(1))),
  /** Whether such a heading may also name a part of another section. */
  nests: v.optional(v.boolean(), false),
})

const slideRule = v.strictObject({
  /** Kinds of sections that become such slides, in the order of the text. */
  kinds: v.pipe(v.array(kindName), v.minLength(1)),
  layout: v.picklist(['statement', 'points', 'prose', 'question', 'sources']),
  /** Small text in the margin; the title of the section above goes before it. */
  kicker: v.optional(shortText, '{{topic}}'),
})

const regionRule = v.strictObject({
  name: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z-]*$/, 'expected a name such as `key-points`'),
  ),
  style: v.picklist(['band', 'text', 'questions', 'sources']),
  kinds: v.pipe(v.array(kindName), v.minLength(1)),
})

/** What `template.yaml` says. `other` stands for every kind that no rule names. */
export const manifestSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  /** What the document is called: on the cover and the head of the sheet. */
  title: words,
  description: v.string(),
  theme: v.optional(v.string(), 'default'),
  kinds: v.optional(v.record(kindName, kind), {}),
  deck: v.strictObject({
    cover: v.strictObject({
      kicker: shortText,
      title: shortText,
      subtitle: v.optional(shortText, '{{subtitle}}'),
    }),
    footer: shortText,
    slides: v.pipe(v.array(slideRule), v.minLength(1)),
  }),
  handout: v.strictObject({
    kicker: shortText,
    /** Rows of the sheet from top to bottom, each with its regions side by side. */
    rows: v.pipe(v.array(v.pipe(v.array(regionRule), v.minLength(1))), v.minLength(1)),
  }),
})

export type Manifest = v.InferOutput<typeof manifestSchema>
export type SlideRule = Manifest['deck']['slides'][number]
export type RegionRule = Manifest['handout']['rows'][number][number]
