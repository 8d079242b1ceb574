import type { Kind } from './kind.js'

/** Where the claims come from; items are numbered in order. */
export const sources: Kind = {
  name: 'sources',
  shape: 'sources',
  nests: false,
  headings: {
    en: [
      'Sources',
      'References',
      'Bibliography',
      'Further reading',
      'Works cited',
      'Sources and further reading',
      'Source list',
      'Citations',
      'Links',
      'Sources and links',
    ],
    de: [
      'Quellen',
      'Quellenverzeichnis',
      'Quellenangaben',
      'Literatur',
      'Literaturverzeichnis',
      'Weiterführende Literatur',
      'Belege',
      'Nachweise',
    ],
    fr: [
      'Sources',
      'Références',
      'Bibliographie',
      'Pour aller plus loin',
      'Lectures complémentaires',
    ],
    es: [
      'Fuentes',
      'Referencias',
      'Bibliografía',
      'Lecturas recomendadas',
      'Para saber más',
    ],
    fa: [
      'منابع',
      'مراجع',
      'منابع و مراجع',
      'کتاب‌نامه',
      'برای مطالعه بیشتر',
      'برای مطالعهٔ بیشتر',
      'مأخذ',
      'مآخذ',
    ],
    ar: ['المصادر', 'المراجع', 'المصادر والمراجع', 'مصادر', 'مراجع', 'قراءات إضافية'],
    ja: ['出典', '参考文献', '情報源', '資料', '参考資料', '参照', '引用文献', 'ソース'],
    he: ['מקורות', 'ביבליוגרפיה', 'הפניות', 'לקריאה נוספת'],
    ru: ['Источники', 'Литература', 'Библиография', 'Список источников', 'Ссылки'],
    uk: ['Джерела', 'Література', 'Бібліографія', 'Посилання'],
    el: ['Πηγές', 'Βιβλιογραφία', 'Παραπομπές'],
    zh: ['来源', '参考文献', '资料来源', '來源', '參考文獻', '参考资料'],
    ko: ['출처', '참고 문헌', '참고 자료', '참고문헌'],
    hi: ['स्रोत', 'संदर्भ सूची', 'ग्रंथसूची'],
    th: ['แหล่งที่มา', 'แหล่งอ้างอิง', 'บรรณานุกรม', 'เอกสารอ้างอิง'],
  },
}

/** An author's own word that the list is not complete: it is no source. */
export const notExhaustive =
  /\b(?:not|non|isn.t) (?:an? |intended to be )?(?:exhaustive|complete|comprehensive)|nicht (?:vollständig|erschöpfend|abschließend)|(?:non|pas) (?:exhaustive|complète)|no (?:es|son|pretende ser) (?:exhaustiv|complet)|کامل نیست|جامع نیست|(?:غير|ليست) (?:شاملة|كاملة|حصرية)|網羅的(?:な|では)|すべてではありません/iu
