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

/** What a theme's file holds. */
export const themeSchema = v.strictObject({
  colors: v.strictObject({
    ink: color,
    paper: color,
    strong: color,
    tint: color,
    field: color,
    onField: color,
    onField2: color,
    accent1: color,
    accent2: color,
    accent3: color,
    accent4: color,
    accent5: color,
    accent6: color,
    link: color,
    followedLink: color,
    muted: color,
    rule: color,
    bar: color,
  }),
  fonts: v.strictObject({ heading: font, body: font, code: font, complex: font }),
})
