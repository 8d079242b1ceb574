import { ar } from './ar.js'
import { de } from './de.js'
import { el } from './el.js'
import { en } from './en.js'
import { es } from './es.js'
import { fa } from './fa.js'
import { fr } from './fr.js'
import { he } from './he.js'
import { hi } from './hi.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import type { Labels } from './labels.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ru } from './ru.js'
import { th } from './th.js'
import { tr } from './tr.js'
import { uk } from './uk.js'
import { zh } from './zh.js'

const languages: Record<string, Labels> = {
  ar,
  de,
  el,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  th,
  tr,
  uk,
  zh,
}

/** Labels for a BCP 47 tag; English where the language has none of its own. */
export function labelsFor(lang: string): Labels {
  return languages[lang.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
}
