import type { Direction, Metadata } from '../model/briefing.js'
import type { FrontMatter } from './front-matter-fields.js'

/** Languages that are written from right to left. */
const rightToLeft = [
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]

/** What joins a figure and a topic in a title: "X on Y". */
const joints: Record<string, RegExp> = {
  ar: /\s+(?:حول|بشأن)\s+/u,
  de: /\s+(?:über|zu|zur|zum)\s+/u,
  en: /\s+on\s+/iu,
  es: /\s+sobre\s+/iu,
  fa: /\s+(?:درباره|دربارهٔ|درباره‌ی|در باره)\s+/u,
  fr: /\s+(?:sur|à propos de)\s+/iu,
}

/**
 * Completes the front matter: the title where it has none, figure and topic
 * out of a title "X on Y", the language.
 *
 * @param title the title that the text gives, or the file's name
 * @param lang of the text, with its digits where they are not the usual ones
 */
export function completeMetadata(
  frontMatter: FrontMatter,
  title: string,
  subtitle: string | undefined,
  lang: string,
): Metadata {
  const { subject, topic } = { ...divide(title, lang), ...frontMatter }
  const date = frontMatter['as-of'] ?? frontMatter.date
  const { author, organisation, mark, url, template, theme } = frontMatter
  return {
    title,
    ...definedOf({ subtitle, subject, topic, date, author, organisation }),
    ...definedOf({ mark, url, template, theme }),
    ...(frontMatter['as-of'] !== undefined && { asOf: true }),
    lang,
    direction: directionOf(lang),
    tags: frontMatter.tags ?? [],
  }
}

/** The language that the front matter names, else that of most headings, else English. */
export function languageOf({ lang }: FrontMatter, languages: string[]): string {
  return lang ?? commonest(languages) ?? 'en'
}

function directionOf(lang: string): Direction {
  const { language, script } = new Intl.Locale(lang)
  if (script) return ['Arab', 'Hebr', 'Syrc', 'Thaa'].includes(script) ? 'rtl' : 'ltr'
  return rightToLeft.includes(language) ? 'rtl' : 'ltr'
}

function divide(title: string, lang: string): { subject?: string; topic?: string } {
  const joint = joints[new Intl.Locale(lang).language]
  const match = joint?.exec(title)
  if (!match || match.index === 0) return {}
  return {
    subject: bareName(title.slice(0, match.index)),
    topic: bareName(title.slice(match.index + match[0].length)),
  }
}

/** A name without the emoji before it and the colon after it. */
function bareName(name: string): string {
  return name
    .replace(
      /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f|\u200d|\s)+/u,
      '',
    )
    .replace(/[\s:：]+$/u, '')
}

/** Other languages use English headings such as "FAQ", too, so English loses a tie. */
function commonest(languages: string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const lang of languages) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  const order = [...counts].sort(
    ([lang, one], [, other]) => other - one || (lang === 'en' ? 1 : -1),
  )
  return order[0]?.[0]
}

function definedOf<Value extends object>(
  values: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>
  }
}
