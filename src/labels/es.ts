import type { Labels } from './labels.js'

export const es: Labels = {
  bottomLine: 'En pocas palabras',
  keyPoints: 'Puntos clave',
  summary: 'Resumen',
  questions: 'Preguntas',
  questionNumber: 'P{number}',
  sources: 'Fuentes',
  introduction: 'Introducción',
  notes: 'Notas',
  sourcesCited: 'Fuentes citadas aquí',
  notExhaustive: 'Esta lista de fuentes no es exhaustiva.',
  condensed: 'Abreviado: el texto completo está en la presentación.',
  condensedSections: 'Abreviado: {names}. El texto completo está en la presentación.',
  fullText: 'Texto completo',
  print: 'Imprimir',
  asOf: 'A fecha de {date}',
  partOf: '{part} de {parts}',
  tones: {
    note: 'Nota',
    tip: 'Consejo',
    important: 'Importante',
    warning: 'Advertencia',
    caution: 'Precaución',
  },
}
