import { isGap, type Notation, notationOf, readNumber } from './read-number.js'

/** Behind a number and what it counts. */
const currency = /(?<=\p{L}\.?)\s*\p{Sc}$|(?<=[\p{Nd}\p{L}]\.?)\s\p{Lu}{3}$/u

/** So many of the filled cells are numbers at least; others may be words, such as "unknown". */
const leastShare = 0.75

/** What may stand before a number: that it is about right, and whose money it is. */
const before = /^(?:[~≈∼<>≤≥⩽⩾=]|c(?:irc)?a?\.|\p{Lu}{3}\s)\s*/u

/** What may stand behind it: what it counts, and marks of notes. */
const behind =
  /\s*(?:[*†‡]+|[kKMBTxX×‰°]|°[CF]|bn|mn|tn|m|Mio\.?|Mrd\.?|Mds?|(?:m|b|tr)illions?|milliards?|Millionen|Milliarden|mil(?:lones)?|میلیون|میلیارد|درصد|مليون|مليار|[kMGT]?Wh?|[kcm]?m[²³]?|[kMGT]B|k?g|t|ha|h|min|m?s|pp|p\.p\.|bps|[円年人億万兆])$/u

/** Digits with what sets thousands apart, by decimal sign. */
const wholes: Record<Notation, RegExp> = {
  '.': /\p{Nd}+(?:[,'’٬ \u00a0\u202f\u2009]\p{Nd}{2,3}(?!\p{Nd}))*/u,
  ',': /\p{Nd}+(?:[.'’٬ \u00a0\u202f\u2009]\p{Nd}{2,3}(?!\p{Nd}))*/u,
}

/** Whether the cells of a column are numbers, but for gaps and a rare word. */
export function isNumberColumn(texts: string[]): boolean {
  const filled = texts.filter((text) => !isGap(text))
  const numbers = filled.filter(isNumber)
  return numbers.length > 0 && numbers.length >= filled.length * leastShare
}

/** The decimal sign of a column of numbers. */
export function decimalSign(texts: string[], lang: string): Notation {
  return notationOf(texts.map(bareNumber), lang)
}

/**
 * Where the whole part of a number ends in its text, in UTF-16 units: what follows hangs
 * to the right of the column's units. That of a text without digits ends with it.
 */
export function unitsEnd(text: string, sign: Notation): number {
  const whole = wholes[sign].exec(text)
  if (!whole) return text.length
  // ".5" has no whole part.
  const isFraction = text[whole.index - 1] === sign || text[whole.index - 1] === '٫'
  return isFraction ? whole.index - 1 : whole.index + whole[0].length
}

function isNumber(text: string): boolean {
  const bare = bareNumber(text)
  // Codes, as of regions, begin with zeros.
  if (/^0\d/.test(bare)) return false
  return (['.', ','] as const).some((sign) => readNumber(bare, sign) !== undefined)
}

function bareNumber(text: string): string {
  const amount = text.trim().replace(currency, '')
  return amount.replace(before, '').replace(behind, '')
}
