import * as v from 'valibot'

const color = v.pipe(
  v.string(),
  v.regex(/^#[0-9A-Fa-f]{6}$/, 'Expected a colour such as #14304F'),
  v.transform((value) => value.slice(1).toUpperCase()),
)

/** Families stand in XML and CSS as they are: letters, digits, spaces and quotes. */
const family = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N} ,'-]+$/u, 'Expected names of font families'),
)

const font = v.strictObject({ name: family, twin: family, fallback: family })

/** What the designers' guide says of a token. */
function told<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description))
}

/** What a theme's file holds. */
export const themeSchema = v.strictObject({
  colors: v.strictObject({
    ink: told(color, 'Text.'),
    paper: told(color, 'The ground of slides and sheet.'),
    strong: told(color, 'Titles and headlines.'),
    tint: told(color, 'A quiet field: bands, callouts, code.'),
    field: told(color, 'A dark field, such as that of the cover.'),
    onField: told(color, 'Text on the dark field.'),
    onField2: told(color, 'Second text on the dark field.'),
    accent1: told(
      color,
      'Kickers, numerals, references, the one thing that is marked; first series of charts.',
    ),
    accent2: told(color, 'Second series of charts.'),
    accent3: told(color, 'Third series of charts.'),
    accent4: told(color, 'Fourth series of charts.'),
    accent5: told(color, 'Fifth series of charts.'),
    accent6: told(color, 'Sixth series of charts.'),
    link: told(color, 'Links.'),
    followedLink: told(color, 'Links that were followed.'),
    muted: told(color, 'Second text: dates, captions, feet.'),
    rule: told(color, 'Hairlines.'),
    bar: told(color, 'Bars of charts that are not marked.'),
  }),
  fonts: v.strictObject({
    heading: told(font, 'Titles.'),
    body: told(font, 'Text.'),
    code: told(font, 'Code.'),
    complex: told(font, 'Text in Arabic script.'),
  }),
})
