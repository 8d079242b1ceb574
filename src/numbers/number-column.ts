import { isGap, type Notation, notationOf, readNumber } from './read-number.js'

/** So many of the filled cells are numbers at least; others may be words, such as "unknown". */
const leastShare = 0.75

/** What may stand before a number: that it is about right, and whose money it is. */
const before = /^(?:[~≈∼<>≤≥⩽⩾=]|c(?:irc)?a?\.|\p{Lu}{3}\s)\s*/u

/** What may stand behind it: what it counts, and marks of notes. */
const behind =
  /\s*(?:[*†‡]+|[kKMBTxX×‰°]|°[CF]|bn|mn|tn|m|Mio\.?|Mrd\.?|Mds?|(?:m|b|tr)illions?|milliards?|Millionen|Milliarden|mil(?:lones)?|میلیون|میلیارد|درصد|مليون|مليار|[kMGT]?Wh?|[kcm]?m[²³]?|[kMGT]B|k?g|t|ha|h|min|m?s|pp|p\.p\.|bps|[円年人億万兆])$/u

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
  const groups = sign === '.' ? ',' : '.'
  const whole = new RegExp(
    `\\p{Nd}+(?:[${groups}'’٬ \\u00a0\\u202f\\u2009]\\p{Nd}{2,3}(?!\\p{Nd}))*`,
    'u',
  ).exec(text)
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
  return text.trim().replace(before, '').replace(behind, '')
}
