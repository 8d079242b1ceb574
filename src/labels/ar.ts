import type { Labels } from './labels.js'

export const ar: Labels = {
  bottomLine: 'الخلاصة في جملة',
  keyPoints: 'النقاط الرئيسية',
  summary: 'الملخص',
  questions: 'أسئلة',
  questionNumber: 'س{number}',
  sources: 'المصادر',
  introduction: 'مقدمة',
  notes: 'ملاحظات',
  sourcesCited: 'مصادر هذه الصفحة',
  notExhaustive: 'قائمة المصادر هذه ليست شاملة.',
  condensed: 'مختصر: النص الكامل في العرض التقديمي.',
  condensedSections: 'مختصر: {names}. النص الكامل في العرض التقديمي.',
  fullText: 'النص الكامل',
  print: 'طباعة',
  asOf: 'حتى تاريخ {date}',
  partOf: '{part} من {parts}',
  tones: {
    note: 'ملاحظة',
    tip: 'نصيحة',
    important: 'مهم',
    warning: 'تحذير',
    caution: 'تنبيه',
  },
}
