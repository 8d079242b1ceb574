import type { Words } from './words.js'

export const fr: Words = {
  superlatives: [
    '(?:le|la|les) (?:meilleure?s?|plus grande?s?|pire[s]?|plus importante?s?)',
    'sans précédent',
    'inégalée?s?',
    'historiques?',
    'incontestée?s?',
    'incontestables?',
    'jamais vue?s?',
  ],
  loaded: [
    'régime',
    'homme fort',
    'fanatique',
    'fanatiques',
    'extrémiste',
    'extrémistes',
    'soi-disant',
    'tristement célèbre',
    'dictateur',
    'tyran',
    'marionnette',
    'propagande',
    'va-t-en-guerre',
    'honteux',
    'honteuse',
    'héroïque',
    'visionnaire',
    'légendaire',
  ],
  attributions: [
    'selon',
    "d['’]après",
    '(?:dit|dite|disent|affirme|affirment|écrit|écrivent|estime|estiment|juge|jugent)',
    '(?:qualifie|qualifient|décrit|décrite?s?|décrivent|déclare|déclarent|considère|rapporte)',
  ],
}
