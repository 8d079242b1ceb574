import * as v from 'valibot'
import { shortTextProblem } from './check-short-text.js'
import { layouts, namesOf, regionStyles, shapes } from './layouts.js'

/** Words by language tag; `en` serves where a language has none. */
const words = v.objectWithRest({ en: v.string() }, v.string())

/** A short text in which Handlebars fills in fields of the briefing. */
const shortText = v.pipe(
  v.string(),
  v.maxLength(200),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? shortTextProblem(dataset.value) : undefined
    if (problem) addIssue({ message: problem })
  }),
)

const kindName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-zA-Z]*$/, 'expected a name such as `nextSteps`'),
)

/** What editors and the designers' guide say of a key. */
function told<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description))
}

const kind = v.strictObject({
  shape: told(v.picklist(namesOf(shapes)), 'How such a section is read.'),
  headings: told(
    v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(1))),
    'Headings that it answers to, by language, the usual one first.',
  ),
  nests: told(
    v.optional(v.boolean(), false),
    'Whether such a heading may also name a part of another section.',
  ),
})

const slideRule = v.strictObject({
  kinds: told(
    v.pipe(v.array(kindName), v.minLength(1)),
    'Kinds of sections that become such slides, in the order of the text.',
  ),
  layout: told(v.picklist(namesOf(layouts)), 'How these slides are set.'),
  kicker: told(
    v.optional(shortText, '{{topic}}'),
    'Small text in the margin, which begins with a capital letter; the title of the section above goes before it.',
  ),
})

const regionRule = v.strictObject({
  name: told(
    v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'expected a name such as `key-points`')),
    'Its class in the style sheet, such as `key-points`.',
  ),
  style: told(v.picklist(namesOf(regionStyles)), 'How it is set.'),
  kinds: told(
    v.pipe(v.array(kindName), v.minLength(1)),
    'Kinds of sections that stand in it, in the order of the text.',
  ),
})

/** What `template.yaml` says. `other` stands for every kind that no rule names. */
export const manifestSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: told(
    v.pipe(
      v.string(),
      v.regex(/^[a-z][a-z0-9-]*$/, 'expected a name such as `acme-note`'),
    ),
    'Its name: small letters, digits and hyphens, as that of its folder.',
  ),
  title: told(
    words,
    'What the document is called, by language: on the cover and the head of the sheet. `en` has to be there.',
  ),
  description: told(v.string(), 'A line for the list of templates.'),
  theme: told(
    v.optional(v.string(), 'default'),
    'Colours and fonts, where the briefing names none: `default`, `dark`, `plain`, or a file in the folder of the template, such as `theme.yaml`.',
  ),
  kinds: told(
    v.optional(v.record(kindName, kind), {}),
    'Kinds of sections that it has besides the common ones, by their names.',
  ),
  deck: v.strictObject({
    cover: v.strictObject({
      kicker: told(shortText, 'Small text on the cover.'),
      title: told(shortText, 'The title on the cover.'),
      subtitle: told(v.optional(shortText, '{{subtitle}}'), 'The line under it.'),
    }),
    footer: told(shortText, 'Text in the foot of each slide.'),
    slides: told(
      v.pipe(v.array(slideRule), v.minLength(1)),
      'Rules for slides, in the order of the deck.',
    ),
  }),
  handout: v.strictObject({
    kicker: told(shortText, 'Small text above the title of the sheet.'),
    rows: told(
      v.pipe(v.array(v.pipe(v.array(regionRule), v.minLength(1))), v.minLength(1)),
      'Rows of the sheet from top to bottom, each with its regions side by side.',
    ),
  }),
})

/** All keys that manifests have, at any level. */
export function manifestKeys(): string[] {
  const { deck, handout } = manifestSchema.entries
  const objects = [manifestSchema, deck, deck.entries.cover, handout]
  return [...objects, kind, slideRule, regionRule].flatMap(({ entries }) =>
    Object.keys(entries),
  )
}

export type Manifest = v.InferOutput<typeof manifestSchema>
