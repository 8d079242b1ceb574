import type { Direction } from '../../model/briefing.js'
import type { SceneRun } from '../../model/scene.js'

/**
 * The language tag that PowerPoint's proofing tools know: with a region, which is
 * the likeliest where the briefing names none (`fa` becomes `fa-IR`).
 */
export function proofingLanguage(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag).maximize()
    return region === undefined ? language : `${language}-${region}`
  } catch {
    // No BCP 47 tag: an unknown language must not spoil the deck.
    return 'en-US'
  }
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
