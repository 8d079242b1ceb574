import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fa } from './fa.js'
import { fr } from './fr.js'
import type { Words } from './words.js'

const languages: Record<string, Words> = { de, en, es, fa, fr }

const none: Words = { superlatives: [], loaded: [], attributions: [] }

/** The words of a language; of one without lists, none are judged. */
export function wordsFor(lang: string): Words {
  return languages[lang.split('-')[0] ?? ''] ?? none
}
