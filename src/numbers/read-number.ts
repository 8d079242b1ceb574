import { regional } from '../labels/index.js'

/** Which signs numbers are written with. */
export type Notation = '.' | ','

/** A number as it was read; `decimals` are its digits after the decimal sign. */
export interface ReadNumber {
  value: number
  decimals: number
  percent: boolean
}

/**
 * Reads how numbers are written off the numbers themselves; where they leave it open,
 * off their language.
 */
export function notationOf(texts: string[], lang: string): Notation {
  const usual = usualNotation(lang)
  const votes = texts.map((text) => evidence(bare(text).digits))
  const [points, commas] = (['.', ','] as const).map(
    (sign) => votes.filter((vote) => vote === sign).length,
  )
  if (points === commas) return usual
  return (points ?? 0) > (commas ?? 0) ? '.' : ','
}

/** The number that a cell holds; undefined where it holds none. */
export function readNumber(text: string, notation: Notation): ReadNumber | undefined {
  const { sign, digits, percent } = bare(text)
  const other = notation === '.' ? ',' : '.'
  const [whole = '', fraction = '', ...more] = digits.split(notation)
  const isGrouped = new RegExp(`^\\d{1,3}(?:\\${other}\\d{3})+$`).test(whole)
  // Groups of the Indian system: the last of three digits, the others of two.
  const isIndian = new RegExp(`^\\d{1,2}(?:\\${other}\\d{2})+\\${other}\\d{3}$`).test(
    whole,
  )
  if (more.length > 0 || !/^\d*(?:e[+-]?\d+)?$/i.test(fraction)) return undefined
  if (!isGrouped && !isIndian && !/^\d*$|^\d+e[+-]?\d+$/i.test(whole)) return undefined
  if (!/\d/.test(whole + fraction)) return undefined
  const plain = whole.replaceAll(other, '')
  const value = Number(fraction === '' ? plain : `${plain}.${fraction}`)
  if (!Number.isFinite(value)) return undefined
  return {
    value: value === 0 ? 0 : sign * value,
    decimals: decimalsOf(value, fraction),
    percent,
  }
}

const gaps =
  /^(?:|[-–—−‒]+|[.…]+|\?|n\.?\s?[/.]?\s?a\.?|n\.?d\.?|null|nan|none|k\.\s?a\.|s\/d|ن\/م)$/i

/** Whether a cell says that there is no number. */
export function isGap(text: string): boolean {
  return gaps.test(text.trim())
}

/** A number freed of signs, units and spaces, in Western digits. */
function bare(text: string): { sign: 1 | -1; digits: string; percent: boolean } {
  const western = text
    .replace(/\p{Nd}/gu, westernDigit)
    .replaceAll('٫', '.')
    .replace(/[٬'’\u202f\u00a0\u2009]/g, '')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .trim()
  const percent = /[%٪％]/.test(western)
  const unsigned = western.replace(/[%٪％\p{Sc}]/gu, '').trim()
  const isNegative =
    /^(?:[-−–‒]\s*[\d.,]|\(.*\)$)/.test(unsigned) || /\d\s*[−-]$/.test(unsigned)
  const digits = unsigned
    .replace(/^[-+−–‒±(]\s*|\s*[)−-]$/g, '')
    .replace(/(\d) (?=\d{3}(?:\D|$))/g, '$1')
  return { sign: isNegative ? -1 : 1, digits: digits.replace(/[−–]/g, '-'), percent }
}

/** First characters of the digits of scripts, from Arabic to full width. */
const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0xff10]

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = zeros.find((one) => code >= one && code < one + 10)
  return zero === undefined ? digit : String(code - zero)
}

/** The decimal sign that a number shows beyond doubt. */
function evidence(digits: string): Notation | undefined {
  const signs = [...digits.replace(/[^.,]/g, '')]
  const last = signs.at(-1)
  if (last !== '.' && last !== ',') return undefined
  const other = last === '.' ? ',' : '.'
  if (signs.length > 1)
    return signs.filter((sign) => sign === last).length > 1 ? other : last
  return /^0?[.,]|[.,]\d{0,2}$|[.,]\d{4,}/.test(digits) ? last : undefined
}

function usualNotation(lang: string): Notation {
  const parts = new Intl.NumberFormat(regional(lang), {
    numberingSystem: 'latn',
  }).formatToParts(0.5)
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.'
}

/** More digits than this say nothing that a chart shows. */
const mostDecimals = 10

function decimalsOf(value: number, fraction: string): number {
  if (/^\d*$/.test(fraction)) return Math.min(fraction.length, mostDecimals)
  const [, digits = ''] = /\.(\d+)$/.exec(value.toFixed(mostDecimals)) ?? []
  return digits.replace(/0+$/, '').length
}
