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
    he: ['רקע', 'ניתוח', 'הקשר'],
    ru: ['Предыстория', 'Контекст', 'Анализ', 'Справка'],
    uk: ['Передісторія', 'Контекст', 'Аналіз'],
    el: ['Ιστορικό', 'Ανάλυση', 'Πλαίσιο'],
    zh: ['背景', '分析', '背景与分析', '脉络'],
    ko: ['배경', '분석', '맥락'],
    hi: ['पृष्ठभूमि', 'विश्लेषण', 'संदर्भ'],
    th: ['ความเป็นมา', 'ภูมิหลัง', 'การวิเคราะห์', 'บริบท'],
    it: ['Antefatti', 'Analisi', 'Contesto'],
    pt: ['Enquadramento', 'Análise', 'Contexto', 'Antecedentes'],
    nl: ['Achtergrond', 'Analyse', 'Context'],
    pl: ['Tło', 'Analiza', 'Kontekst'],
    tr: ['Arka plan', 'Analiz', 'Bağlam'],
  },
}
