import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { numberingSystem } from '../labels/index.js'

/** Digits that texts in the Arabic script are written in, as CLDR names them. */
const digits: Record<string, RegExp> = {
  latn: /[0-9]/g,
  arab: /[٠-٩]/g,
  arabext: /[۰-۹]/g,
}

/** References to sources are in Western digits in most texts, whatever these are in. */
const references = /\[[^\]]*\]/g

/**
 * The tag of a language with the digits that most numbers of a text are in, where that
 * is not what the language takes by itself: `ar` becomes `ar-u-nu-latn` (BCP 47, RFC
 * 6067). Names and dates in Latin letters beside the text do not count.
 */
export function withDigits(lang: string, tree: Root): string {
  const { script } = new Intl.Locale(lang).maximize()
  if (script !== 'Arab' || new Intl.Locale(lang).numberingSystem) return lang
  const text = arabicText(tree)
  const usual = numberingSystem(lang)
  const counts = Object.entries(digits).map(([system, digit]) => ({
    system,
    count: text.match(digit)?.length ?? 0,
  }))
  const own = counts.find(({ system }) => system === usual)?.count ?? 0
  const most = counts.reduce((one, other) => (other.count > one.count ? other : one))
  return most.count > own
    ? new Intl.Locale(lang, { numberingSystem: most.system }).toString()
    : lang
}

function arabicText(tree: Root): string {
  const texts: string[] = []
  visit(tree, 'text', ({ value }) => {
    const latin = value.match(/\p{sc=Latin}/gu)?.length ?? 0
    const arabic = value.match(/\p{sc=Arabic}/gu)?.length ?? 0
    if (latin <= arabic) texts.push(value.replace(references, ''))
  })
  return texts.join('\n')
}
