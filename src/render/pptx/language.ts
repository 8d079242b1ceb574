import type { Direction } from '../../model/briefing.js'
import type { SceneRun } from '../../model/scene.js'

/**
 * The language tag that PowerPoint's proofing tools know: with a region, which is
 * the likeliest where the briefing names none (`fa` becomes `fa-IR`), and with a script
 * where that is not the one it is mostly written in there.
 */
export function proofingLanguage(tag: string): string {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize()
    if (region === undefined) return language
    const usual = `${language}-${region}`
    const isUsual = new Intl.Locale(usual).maximize().script === script
    return isUsual ? usual : `${language}-${script}-${region}`
  } catch {
    // No BCP 47 tag: an unknown language must not spoil the deck.
    return 'en-US'
  }
}

/**
 * The language of a text in a deck: where all its letters are of a script that the deck's
 * language is not written in, the likeliest one of that script after CLDR.
 *
 * @param deckLanguage as `proofingLanguage` gives it
 */
export function textLanguage(text: string, deckLanguage: string): string {
  const letters = text.match(/\p{L}/gu)?.join('') ?? ''
  const script = scripts.find(({ only }) => only.test(letters))
  if (script === undefined || isWrittenIn(deckLanguage, script.name)) return deckLanguage
  // The letters that Persian adds to those of Arabic.
  const isPersian = script.name === 'Arab' && /[پچژگ]/.test(letters)
  const { language } = new Intl.Locale(`und-${script.name}`).maximize()
  return proofingLanguage(isPersian ? 'fa' : language)
}

const codes = [
  ...['Arab', 'Armn', 'Beng', 'Cyrl', 'Deva', 'Ethi', 'Geor', 'Grek', 'Gujr', 'Guru'],
  ...['Hang', 'Hani', 'Hebr', 'Khmr', 'Knda', 'Laoo', 'Mlym', 'Mymr', 'Sinh', 'Taml'],
  ...['Telu', 'Tibt'],
]

/** Scripts by their code of ISO 15924; Japanese writes kana among Chinese characters. */
const scripts = [
  ...[...codes, 'Latn', 'Thai'].map((name) => ({
    name,
    only: new RegExp(`^\\p{scx=${name}}+$`, 'u'),
  })),
  { name: 'Jpan', only: /^[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]+$/u },
]

function isWrittenIn(language: string, script: string): boolean {
  const own = scriptOf(language)
  return own === script || (combined[own] ?? []).includes(script)
}

/** By language: each text of a deck asks. */
const knownScripts = new Map<string, string>()

function scriptOf(language: string): string {
  const script =
    knownScripts.get(language) ?? new Intl.Locale(language).maximize().script ?? ''
  knownScripts.set(language, script)
  return script
}

/** Scripts that are written in several of the others. */
const combined: Record<string, string[]> = {
  Jpan: ['Hani', 'Jpan'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

/**
 * Direction of the first letter, as UAX #9 finds that of a paragraph (rule P2); that of
 * a number alone is left to right in every script, so that its sign stays before it.
 */
export function firstDirection(runs: SceneRun[]): Direction | undefined {
  const text = runs.map((run) => run.text).join('')
  if (loneNumber.test(text)) return 'ltr'
  const letter = /\p{L}/u.exec(text)?.[0]
  if (letter === undefined) return undefined
  return rightToLeft.test(letter) ? 'rtl' : 'ltr'
}

/** Digits of any script with their separators, a sign before and a per cent after. */
const loneNumber = /^\s*[+\-−±]?\p{Nd}[\p{Nd}.,٫٬]*\s*[%٪]?\s*$/u

/** Blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
