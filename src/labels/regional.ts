/** Regions whose dates and digits a language without one is given. */
const regions: Record<string, string> = {
  // Plain "ar" counts in Western digits; the sheet's numerals are Arabic.
  ar: 'ar-EG',
  // Plain "en" puts the month first; a briefing in English is read worldwide.
  en: 'en-GB',
}

/** The tag by which numbers and dates of a language are written. */
export function regional(lang: string): string {
  return regions[lang.toLowerCase()] ?? lang
}
