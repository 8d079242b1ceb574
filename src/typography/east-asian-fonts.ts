/** The font of an East Asian language, whose letters fill squares. */
export interface EastAsianFont {
  /** Code of ISO 15924, as themes of Office have it. */
  script: string
  /** Letters that no other of these languages has. */
  own: RegExp
  /** The open family that sheets embed, from a package that may be missing. */
  family: string
  package: string
  /** The family that decks name, which Windows or Office has. */
  office: string
  /** CSS families of readers' computers. */
  fallback: string
}

const noto = (part: string) => ({
  family: `Noto Sans ${part}`,
  package: `@fontsource-variable/noto-sans-${part.toLowerCase()}`,
})

/** Simplified Chinese stands last: a text of Chinese characters alone is taken for it. */
export const eastAsianFonts: readonly EastAsianFont[] = [
  {
    script: 'Jpan',
    own: /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
    ...noto('JP'),
    office: 'Yu Gothic',
    fallback: "'Yu Gothic', 'Hiragino Sans', 'Noto Sans CJK JP', Meiryo",
  },
  {
    script: 'Hang',
    own: /\p{sc=Hangul}/u,
    ...noto('KR'),
    office: 'Malgun Gothic',
    fallback: "'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans CJK KR'",
  },
  {
    script: 'Hant',
    own: /\p{sc=Bopomofo}/u,
    ...noto('TC'),
    office: 'Microsoft JhengHei',
    fallback: "'Microsoft JhengHei', 'PingFang TC', 'Noto Sans CJK TC'",
  },
  {
    script: 'Hans',
    own: /\p{sc=Han}/u,
    ...noto('SC'),
    office: 'Microsoft YaHei',
    fallback: "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'",
  },
]

/** The font of a language; none for one that is not East Asian. */
export function eastAsianFontFor(lang: string): EastAsianFont | undefined {
  const { script } = new Intl.Locale(lang).maximize()
  const code = script === 'Kore' ? 'Hang' : script
  return eastAsianFonts.find((font) => font.script === code)
}

/**
 * The fonts for the East Asian letters of a text: that of its language first, since
 * languages write the same character differently, then those of letters of others.
 */
export function eastAsianFontsIn(text: string, lang: string): EastAsianFont[] {
  if (!/[\u1100-\u11ff\u2e80-\uffef\u{20000}-\u{3ffff}]/u.test(text)) return []
  const first = eastAsianFontFor(lang)
  const others = eastAsianFonts.filter((font) => font !== first && font.own.test(text))
  if (!first) return others
  // What a language has no letter for, another may have: simplified Chinese.
  return [first, ...others]
}
