/** Words that dates are made of in a language, as patterns without capitals. */
export interface DateWords {
  /** Before a date: seasons, and how sure it is. */
  before: string
  /** Between the first and the last date of a span. */
  to: string
  /** Instead of the last date of a span: today. */
  now: string
  /** Whole dates of other kinds; `Y` stands for a year, `N` for a small number. */
  forms: string[]
}

const words: Record<string, DateWords> = {
  en: {
    before:
      '(?:in |since |from |by |until |after |before |about |around |circa |c(?:a)?\\. ?|~)?(?:(?:early|mid|late)[- ])?(?:(?:spring|summer|autumn|fall|winter|end|start)(?: of)? )?',
    to: 'to|through|until',
    now: 'today|now|present|ongoing',
    forms: [
      'the Ys',
      'Ys',
      'N(?:st|nd|rd|th) century',
      'Y (?:bce?|ce|ad)',
      'N(?:st|nd|rd|th) half of Y',
    ],
  },
  de: {
    before:
      '(?:seit |ab |bis |nach |vor |um |ca\\. ?|circa )?(?:(?:anfang|mitte|ende|frühjahr|frühling|sommer|herbst|winter) )?',
    to: 'bis',
    now: 'heute|jetzt',
    forms: [
      'Yer(?: jahre)?',
      'N\\. jahrhundert',
      'Y v\\. ?chr\\.',
      'N\\. (?:quartal|halbjahr) Y',
    ],
  },
  fr: {
    before:
      '(?:en |depuis |dès |vers |environ |avant |après )?(?:(?:début|mi-|fin|printemps|été|automne|hiver)(?: de)? ?)?',
    to: 'à|au',
    now: "aujourd['’]hui|présent",
    forms: [
      '(?:les )?années Y',
      '[ivx]+e siècle',
      'N(?:er|e|ème) (?:trimestre|semestre)(?: de)? Y',
    ],
  },
  es: {
    before:
      '(?:en |desde |hacia |antes de |después de )?(?:(?:principios|mediados|finales|primavera|verano|otoño|invierno)(?: de)? )?',
    to: 'a|al|hasta',
    now: 'hoy|presente|actualidad',
    forms: [
      '(?:los )?años (?:Y|N)',
      'siglo [ivx]+',
      '(?:primer|segundo|tercer|cuarto) (?:trimestre|semestre)(?: de)? Y',
    ],
  },
  fa: {
    before:
      '(?:از |پس از |پیش از |حدود )?(?:(?:سال|بهار|تابستان|پاییز|زمستان|اوایل|اواسط|اواخر) )?',
    to: 'تا|الی',
    now: 'امروز|اکنون|کنون',
    forms: [
      'دههٔ? ?(?:ی )?(?:Y|N)',
      'قرن N',
      'سده(?:ٔ|ی)? N',
      'Y (?:ه\\. ?ش\\.|خورشیدی|شمسی|میلادی|قمری)',
    ],
  },
  ar: {
    before:
      '(?:منذ |حوالي |بعد |قبل |في )?(?:(?:عام|سنة|ربيع|صيف|خريف|شتاء|أوائل|أواخر|منتصف) )?',
    to: 'إلى|حتى|الى',
    now: 'اليوم|الآن|الان',
    forms: [
      '(?:ال)?عقد Y',
      'القرن N',
      'Y ?(?:م|هـ|ق\\.م\\.?)',
      'الربع (?:الأول|الثاني|الثالث|الرابع)(?: من)?(?: عام)? Y',
    ],
  },
  ja: {
    before: '(?:約)?(?:西暦)?',
    to: 'から|より',
    now: '現在|今日|今',
    forms: [
      'Y年代',
      'N世紀',
      '(?:明治|大正|昭和|平成|令和)(?:N|元)年(?:N月(?:N日)?)?',
      'Y年(?:度|春|夏|秋|冬|末|頃|初頭)?(?:N月(?:N日|上旬|中旬|下旬|末)?)?',
      'Y年第?N四半期',
      'N月(?:N日)?',
    ],
  },
}

const none: DateWords = { before: '', to: 'to', now: 'now', forms: [] }

/** The words of a language; numbers alone are dates in any. */
export function dateWords(lang: string): DateWords {
  return words[new Intl.Locale(lang).language] ?? none
}
