import type { Labels } from './labels.js'

export const fa: Labels = {
  bottomLine: 'چکیده در یک جمله',
  keyPoints: 'نکته‌های کلیدی',
  summary: 'خلاصه',
  questions: 'پرسش‌ها',
  questionNumber: 'پ{number}',
  sources: 'منابع',
  introduction: 'مقدمه',
  notes: 'یادداشت‌ها',
  sourcesCited: 'منابع این صفحه',
  notExhaustive: 'این فهرست منابع کامل نیست.',
  condensed: 'کوتاه‌شده: متن کامل در ارائه آمده است.',
  condensedSections: 'کوتاه‌شده: {names}. متن کامل در ارائه آمده است.',
  fullText: 'متن کامل',
  print: 'چاپ',
  asOf: 'تا تاریخ {date}',
  partOf: '{part} از {parts}',
  tones: {
    note: 'یادداشت',
    tip: 'راهنمایی',
    important: 'مهم',
    warning: 'هشدار',
    caution: 'احتیاط',
  },
}
