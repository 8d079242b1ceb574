/** Regions whose dates and digits a language without one is given. */
const regions: Record<string, string> = {
  // Plain "ar" counts in Western digits; texts without a number count in Arabic ones.
  ar: 'EG',
  // Plain "en" puts the month first; a briefing in English is read worldwide.
  en: 'GB',
}

/** The tag by which numbers and dates of a language are written. */
export function regional(lang: string): string {
  const region = regions[languageTag(lang).toLowerCase()]
  return region === undefined ? lang : new Intl.Locale(lang, { region }).toString()
}

/**
 * The name that CLDR gives the digits of a language: `latn`, `arab`, `arabext` …; those
 * that a tag asks for (`ar-u-nu-latn`) before those that are usual.
 */
export function numberingSystem(lang: string): string {
  return new Intl.NumberFormat(regional(lang)).resolvedOptions().numberingSystem
}

/** A tag without the digits that it asks for, for programs that know of none. */
export function languageTag(lang: string): string {
  return lang.replace(/-u-.*$/i, '')
}
