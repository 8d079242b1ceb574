import {
  cameras,
  colorNames,
  numberings,
  patterns,
  systemColors,
  textWarps,
} from './names.js'
import { presetShapes } from './preset-shapes.js'

/** What the value of an attribute may be. */
export interface ValueType {
  accepts(value: string): boolean
  /** Behind "expected": `an integer from 0 to 8`. */
  expected: string
}

/** The type that a table names, an interval (`0..8`, `0..500%`) or a list (`l|ctr|r`). */
export function valueType(source: string): ValueType {
  const type = types[source] ?? interval(source) ?? oneOf(source.split('|'))
  types[source] = type
  return type
}

const largestLength = 27_273_042_316_900
const integer = /^\s*[+-]?\d+\s*$/
const decimal = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i
const percentage = /^-?\d+(?:\.\d+)?%$/
const measure = /^-?\d+(?:\.\d+)?(?:mm|cm|in|pt|pc|pi)$/

const types: Record<string, ValueType> = {
  text: { accepts: () => true, expected: 'text' },
  // That it leads somewhere is told elsewhere.
  ref: { accepts: () => true, expected: 'the id of a relationship' },
  bool: oneOf(['0', '1', 'false', 'true']),
  int: integers(-0x8000_0000, 0x7fff_ffff),
  uint: integers(0, 0xffff_ffff),
  long: integers(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
  number: { accepts: (value) => decimal.test(value), expected: 'a number' },
  'number+': {
    accepts: (value) => decimal.test(value) && Number(value) > 0,
    expected: 'a number above 0',
  },
  length: or(measure, integers(-largestLength, largestLength), 'a length in EMU'),
  size: or(measure, integers(0, largestLength), 'a length in EMU that is not negative'),
  spacing: or(measure, integers(-400_000, 400_000)),
  guide: {
    accepts: (value) =>
      decimal.test(value) ? integer.test(value) : !/^$|NaN|undefined|null/.test(value),
    expected: 'an integer or the name of a guide',
  },
  percent: or(percentage, integers(-0x8000_0000, 0x7fff_ffff), 'a percentage'),
  'percent+': or(/^\d+(?:\.\d+)?%$/, integers(0, 0x7fff_ffff), 'a positive percentage'),
  fraction: or(/^(?:100|\d\d?)(?:\.\d+)?%$/, integers(0, 100_000)),
  'fraction±': or(/^-?(?:100|\d\d?)(?:\.\d+)?%$/, integers(-100_000, 100_000)),
  time: or(/^indefinite$/, integers(0, 0xffff_ffff)),
  hex6: hexadecimal(6),
  hex20: hexadecimal(20),
  guid: {
    accepts: (value) => /^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/i.test(value),
    expected: 'a GUID in braces',
  },
  shade: oneOf(
    'clr auto gray ltGray invGray grayWhite blackGray blackWhite black white hidden'.split(
      ' ',
    ),
  ),
  preset: known('the name of a preset shape', presetShapes),
  warp: known('the name of a shape for text', textWarps),
  colorName: known('the name of a colour', colorNames),
  systemColor: known('the name of a system colour', systemColors),
  pattern: known('the name of a pattern', patterns),
  camera: known('the name of a camera', cameras),
  numbering: known('a way to number', numberings),
}

function interval(source: string): ValueType | undefined {
  const [, least, most, percent] = /^(-?\d+)\.\.(-?\d+)(%?)$/.exec(source) ?? []
  if (least === undefined || most === undefined) return undefined
  const numbers = integers(Number(least), Number(most))
  return percent === '' ? numbers : or(percentage, numbers)
}

function integers(least: number, most: number): ValueType {
  return {
    accepts: (value) =>
      integer.test(value) && Number(value) >= least && Number(value) <= most,
    expected: Number.isFinite(least)
      ? `an integer from ${least} to ${most}`
      : 'an integer',
  }
}

function oneOf(values: readonly string[]): ValueType {
  return {
    accepts: (value) => values.includes(value),
    expected: values
      .map((value) => `\`${value}\``)
      .join(', ')
      .replace(/, ([^,]*)$/, ' or $1'),
  }
}

function known(expected: string, names: { has(name: string): boolean }): ValueType {
  return { accepts: (value) => names.has(value), expected }
}

function hexadecimal(digits: number): ValueType {
  return {
    accepts: (value) => value.length === digits && /^[\da-f]*$/i.test(value),
    expected: `${digits} hexadecimal digits`,
  }
}

/** Also what the pattern accepts; `expected` where it says more than the type does. */
function or(pattern: RegExp, type: ValueType, expected = type.expected): ValueType {
  return { accepts: (value) => pattern.test(value) || type.accepts(value), expected }
}
