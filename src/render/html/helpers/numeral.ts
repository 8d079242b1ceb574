import type { HelperOptions } from 'handlebars'
import type { Sheet } from '../../../model/sheet.js'

const zeros: Record<Sheet['numerals'], number> = {
  decimal: 0x30,
  persian: 0x6f0,
  'arabic-indic': 0x660,
}

/** A whole number in the digits of the sheet. */
export function numeral(value: number, { data }: HelperOptions): string {
  return inDigits(value, data.root.numerals)
}

/** A whole number in some digits. */
export function inDigits(value: number, numerals: Sheet['numerals']): string {
  return [...String(value)]
    .map((digit) => String.fromCodePoint(zeros[numerals] + Number(digit)))
    .join('')
}
