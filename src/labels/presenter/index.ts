import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fa } from './fa.js'
import { fr } from './fr.js'
import { he } from './he.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import type { PresenterLabels } from './labels.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ru } from './ru.js'
import { tr } from './tr.js'
import { uk } from './uk.js'
import { zh } from './zh.js'

export type { PresenterLabels } from './labels.js'

const languages: Record<string, PresenterLabels> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  he,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh,
}

const rightToLeft = ['ar', 'fa', 'he']

/** Labels with the language that they are in: English where a tag (BCP 47) has none. */
export function presenterLabelsFor(lang: string): {
  lang: string
  direction: 'ltr' | 'rtl'
  labels: PresenterLabels
} {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  const labels = languages[language]
  if (!labels) return { lang: 'en', direction: 'ltr', labels: en }
  const direction = rightToLeft.includes(language) ? 'rtl' : 'ltr'
  return { lang, direction, labels }
}
