import type { Kind } from './kind.js'

/** Prose with a title of its own that templates may place like a summary. */
export const background: Kind = {
  name: 'background',
  shape: 'prose',
  nests: true,
  headings: {
    en: ['Background', 'Analysis', 'Context', 'Discussion'],
    de: ['Hintergrund', 'Analyse', 'Kontext', 'Einordnung', 'Ausgangslage'],
    fr: ['Contexte', 'Analyse', 'Historique'],
    es: ['Antecedentes', 'Análisis', 'Contexto'],
    fa: ['پیشینه', 'تحلیل', 'زمینه', 'پس‌زمینه'],
    ar: ['خلفية', 'الخلفية', 'تحليل', 'التحليل', 'السياق'],
    ja: ['背景', '分析', '経緯', '文脈'],
  },
}
