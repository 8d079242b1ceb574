import type { Labels } from './labels.js'

export const fr: Labels = {
  bottomLine: 'En bref',
  keyPoints: 'Points clés',
  summary: 'Résumé',
  questions: 'Questions',
  questionNumber: 'Q{number}',
  sources: 'Sources',
  introduction: 'Introduction',
  notes: 'Notes',
  sourcesCited: 'Sources citées ici',
  notExhaustive: 'Cette liste de sources n’est pas exhaustive.',
  condensed: 'Abrégé : le texte intégral figure dans la présentation.',
  condensedSections: 'Abrégé : {names}. Le texte intégral figure dans la présentation.',
  fullText: 'Texte intégral',
  print: 'Imprimer',
  asOf: 'État au {date}',
  partOf: '{part} sur {parts}',
  tones: {
    note: 'Note',
    tip: 'Conseil',
    important: 'Important',
    warning: 'Avertissement',
    caution: 'Attention',
  },
}
