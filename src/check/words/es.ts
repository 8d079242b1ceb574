import type { Words } from './words.js'

export const es: Words = {
  superlatives: [
    '(?:el|la|los|las) (?:mejor(?:es)?|peor(?:es)?|más (?:grande|importante)s?|mayor(?:es)?)',
    'sin precedentes?',
    'histórico[s]?',
    'histórica[s]?',
    'inigualables?',
    'indiscutibles?',
    'nunca vist[oa]s?',
  ],
  loaded: [
    'régimen',
    'hombre fuerte',
    'fanático',
    'fanáticos',
    'extremista',
    'extremistas',
    'supuesto líder',
    'tristemente célebre',
    'dictador',
    'tirano',
    'títere',
    'propaganda',
    'vergonzoso',
    'vergonzosa',
    'heroico',
    'visionario',
    'legendario',
  ],
  attributions: [
    'según',
    'de acuerdo con',
    '(?:dice|dicen|dijo|afirma|afirman|afirmó|escribe|escribió|considera|consideran)',
    '(?:califica|calificó|describe|describen|describió|declara|declaró|sostiene|sostuvo)',
  ],
}
