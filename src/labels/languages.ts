import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fa } from './fa.js'
import { fr } from './fr.js'
import { ja } from './ja.js'
import type { Labels } from './labels.js'

const languages: Record<string, Labels> = { ar, de, en, es, fa, fr, ja }

/** Labels for a BCP 47 tag; English where the language has none of its own. */
export function labelsFor(lang: string): Labels {
  return languages[lang.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
}
