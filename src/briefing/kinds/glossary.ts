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
    he: ['מונחון', 'ראשי תיבות', 'קיצורים'],
    ru: ['Глоссарий', 'Сокращения', 'Словарь терминов'],
    uk: ['Глосарій', 'Скорочення'],
    el: ['Γλωσσάριο', 'Συντομογραφίες', 'Ακρωνύμια'],
    zh: ['术语表', '缩略语', '词汇表', '術語表', '縮略語'],
    ko: ['용어집', '약어', '용어 설명'],
    hi: ['शब्दावली', 'संक्षिप्तियाँ'],
    th: ['อภิธานศัพท์', 'คำย่อ'],
    it: ['Glossario', 'Abbreviazioni', 'Sigle', 'Acronimi'],
    pt: ['Glossário', 'Abreviaturas', 'Siglas', 'Acrónimos'],
    nl: ['Begrippenlijst', 'Woordenlijst', 'Afkortingen', 'Verklarende woordenlijst'],
    pl: ['Słowniczek', 'Skróty', 'Wykaz skrótów', 'Glosariusz'],
    tr: ['Sözlükçe', 'Kısaltmalar', 'Terimler'],
  },
}
