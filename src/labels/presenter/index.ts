import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fa } from './fa.js'
import { fr } from './fr.js'
import type { PresenterLabels } from './labels.js'

export type { PresenterLabels } from './labels.js'

const languages: Record<string, PresenterLabels> = { ar, de, en, es, fa, fr }

/** Labels for a BCP 47 tag, and the language that they are in: English where there are none. */
export function presenterLabelsFor(lang: string): {
  lang: string
  labels: PresenterLabels
} {
  const own = languages[lang.toLowerCase().split(/[-_]/)[0] ?? '']
  return own ? { lang, labels: own } : { lang: 'en', labels: en }
}
