import type { Labels } from './labels.js'

export const de: Labels = {
  bottomLine: 'Kurz gesagt',
  keyPoints: 'Kernaussagen',
  summary: 'Zusammenfassung',
  questions: 'Fragen',
  questionNumber: 'F{number}',
  sources: 'Quellen',
  introduction: 'Einleitung',
  notes: 'Anmerkungen',
  sourcesCited: 'Hier zitierte Quellen',
  notExhaustive: 'Diese Quellenliste ist nicht vollständig.',
  condensed: 'Gekürzt: Der volle Text steht in der Präsentation.',
  condensedSections: 'Gekürzt: {names}. Der volle Text steht in der Präsentation.',
  fullText: 'Volltext',
  print: 'Drucken',
  asOf: 'Stand: {date}',
  partOf: '{part} von {parts}',
  tones: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
  },
}
