/** A script that fonts for Latin text have no letters of, and the font that Deckle has for it. */
export interface ScriptFont {
  /** Code of ISO 15924. */
  script: string
  /** Blocks of its letters, marks and digits. */
  blocks: [number, number][]
  /** The open family that is measured and that sheets embed. */
  family: string
  /** The part of that family's package which has the script. */
  subset: string
  /** The family that decks name, which Windows or Office has. */
  office: string
  /** CSS families of readers' computers. */
  fallback: string
  /**
   * Families with the widths of the open one, among those that the slot of decks for
   * complex scripts may name; programs take some scripts from other slots.
   */
  twins: string[]
  /**
   * How much wider other fonts are at most, or nearly so. Of 27 open fonts that were
   * measured all but Poppins, which is 23 % wider, are within it. No font for Hebrew is
   * wider than Arial but DejaVu's, which stand in for it where Arial's stand-in has no
   * Hebrew letters; of DejaVu Serif, which is wider still, only Armenian is considered.
   */
  widest: number
}

const noto = (name: string) => ({
  family: `Noto Sans ${name}`,
  subset: name.toLowerCase(),
  twins: [`Noto Sans ${name}`],
  widest: 1.08,
})

/** Whose letters join, stack or take marks: their words are shaped by HarfBuzz. */
export const scriptFonts: readonly ScriptFont[] = [
  {
    script: 'Arab',
    blocks: blocks('600-6ff 750-77f 870-8ff fb50-fdff fe70-fefe'),
    ...{ family: 'Vazirmatn', subset: 'arabic', office: 'Vazirmatn' },
    ...{ fallback: 'Tahoma, Arial', twins: ['Vazirmatn'], widest: 1.1 },
  },
  {
    script: 'Hebr',
    blocks: blocks('590-5ff fb1d-fb4f'),
    ...{ family: 'Arimo', subset: 'hebrew', office: 'Arial' },
    ...{ fallback: 'Arial', twins: ['Arimo'], widest: 1.03 },
  },
  {
    script: 'Deva',
    blocks: blocks('900-97f a8e0-a8ff'),
    ...noto('Devanagari'),
    office: 'Nirmala UI',
    fallback: "'Nirmala UI', 'Kohinoor Devanagari', Mangal",
  },
  {
    script: 'Beng',
    blocks: blocks('980-9ff'),
    ...noto('Bengali'),
    office: 'Nirmala UI',
    fallback: "'Nirmala UI', 'Kohinoor Bangla', Vrinda",
  },
  {
    script: 'Taml',
    blocks: blocks('b80-bff'),
    ...noto('Tamil'),
    office: 'Nirmala UI',
    fallback: "'Nirmala UI', 'Tamil Sangam MN', Latha",
  },
  {
    script: 'Thai',
    blocks: blocks('e00-e7f'),
    ...noto('Thai'),
    office: 'Leelawadee UI',
    fallback: "'Leelawadee UI', Thonburi, Tahoma",
  },
  {
    script: 'Geor',
    blocks: blocks('10a0-10ff 1c90-1cbf 2d00-2d2f'),
    ...noto('Georgian'),
    twins: [],
    office: 'Sylfaen',
    fallback: "'Segoe UI', Sylfaen, 'Helvetica Neue'",
  },
  {
    script: 'Armn',
    blocks: blocks('530-58f fb13-fb17'),
    ...noto('Armenian'),
    twins: [],
    widest: 1.13,
    office: 'Sylfaen',
    fallback: "'Segoe UI', Sylfaen, Mshtakan",
  },
]

/** The font for a character; none where those for Latin text are to have it. */
export function scriptFontAt(code: number): ScriptFont | undefined {
  return scriptFonts[(numbers[code] ?? 0) - 1]
}

/** Those of the scripts that a text has letters of. */
export function scriptFontsIn(text: string): ScriptFont[] {
  if (!beyondCyrillic.test(text)) return []
  const found = new Set<ScriptFont>()
  for (const character of text) {
    const font = scriptFontAt(character.codePointAt(0) ?? 0)
    if (font) found.add(font)
  }
  return scriptFonts.filter((font) => found.has(font))
}

/** The font of the script that a language is written in, by its BCP 47 tag. */
export function scriptFontFor(lang: string): ScriptFont | undefined {
  const { script } = new Intl.Locale(lang).maximize()
  return scriptFonts.find((font) => font.script === script)
}

/** Whether a language is written in Hebrew script. */
export function isHebrew(lang: string): boolean {
  return new Intl.Locale(lang).maximize().script === 'Hebr'
}

const brahmic = [
  ...['Beng', 'Deva', 'Gujr', 'Guru', 'Khmr', 'Knda', 'Laoo', 'Mlym', 'Mymr', 'Orya'],
  ...['Sinh', 'Taml', 'Telu', 'Thai', 'Tibt'],
]

/** Whether a language's script has marks above and below its letters, as those of India. */
export function isBrahmic(lang: string): boolean {
  return brahmic.includes(new Intl.Locale(lang).maximize().script ?? '')
}

/**
 * Where a stretch of one script ends, joiners and the other format characters inside
 * it included (UTF-16 offset).
 */
export function endOfScript(text: string, start: number): number {
  const font = scriptFontAt(text.charCodeAt(start))
  let end = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (scriptFontAt(code) !== font && !(code >= 0x200c && code <= 0x200f)) break
    end++
  }
  return end
}

/** Without the marks of all texts, such as dashes and quotation marks. */
const beyondCyrillic = /[\u0530-\u1fff\u2c00-\uffff]/

/** Blocks by their first and last characters in hexadecimal. */
function blocks(list: string): [number, number][] {
  return list.split(' ').map((block) => {
    const [first = 0, last = 0] = block.split('-').map((end) => Number.parseInt(end, 16))
    return [first, last]
  })
}

/** For each character the place of its font in the list, from 1: looked up for all text. */
const numbers = new Uint8Array(0x10000)
scriptFonts.forEach((font, index) => {
  for (const [first, last] of font.blocks) numbers.fill(index + 1, first, last + 1)
})
