import type { Kind } from './kind.js'

/** Terms and what they mean; abbreviations in it are spelled out in the text. */
export const glossary: Kind = {
  name: 'glossary',
  shape: 'prose',
  nests: true,
  headings: {
    en: ['Glossary', 'Abbreviations', 'Acronyms', 'List of abbreviations', 'Terms'],
    de: ['Glossar', 'Abkürzungen', 'Abkürzungsverzeichnis', 'Begriffe'],
    fr: ['Glossaire', 'Abréviations', 'Sigles', 'Acronymes', 'Sigles et acronymes'],
    es: ['Glosario', 'Abreviaturas', 'Siglas', 'Acrónimos'],
    fa: ['واژه‌نامه', 'کوته‌نوشت‌ها', 'اختصارات', 'اصطلاحات'],
    ar: ['مسرد', 'مسرد المصطلحات', 'الاختصارات', 'المصطلحات'],
    ja: ['用語集', '略語', '略語一覧', '用語解説'],
  },
}
