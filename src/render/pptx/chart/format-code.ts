import { numberingSystem } from '../../../labels/index.js'
import type { ChartData } from '../../../model/chart.js'

/** Numbers from here on have their thousands set apart. */
const grouped = 10_000

/** Locales by language, as a format code names them; two digits more say which digits. */
const western: Record<string, string> = {
  ar: '[$-1000401]',
  de: '[$-407]',
  es: '[$-C0A]',
  fa: '[$-1000429]',
  fr: '[$-40C]',
}
const native: Record<string, string> = { ar: '[$-2000401]', fa: '[$-3000429]' }

/**
 * The format of a chart's numbers. PowerPoint takes the digits of Persian and Arabic from
 * it, other signs from the computer that shows them; LibreOffice takes both from it.
 */
export function formatCode(
  { percent }: Pick<ChartData, 'percent'>,
  decimals: number,
  largest: number,
  lang: string,
): string {
  const language = lang.split('-')[0] ?? ''
  const isWestern = numberingSystem(lang) === 'latn'
  const whole = largest >= grouped ? '#,##0' : '0'
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : ''
  const sign = percent ? (isWestern ? '"%"' : '"٪"') : ''
  return `${(isWestern ? western : native)[language] ?? ''}${whole}${fraction}${sign}`
}
