import type { ChartData } from '../../../model/chart.js'

/** Numbers from here on have their thousands set apart. */
const grouped = 10_000

/** Locales and shapes of digits by language, as a format code names them. */
const locales: Record<string, string> = {
  ar: '[$-2000401]',
  de: '[$-407]',
  es: '[$-C0A]',
  fa: '[$-3000429]',
  fr: '[$-40C]',
}

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
  const whole = largest >= grouped ? '#,##0' : '0'
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : ''
  const sign = percent ? (language === 'fa' || language === 'ar' ? '"٪"' : '"%"') : ''
  return `${locales[language] ?? ''}${whole}${fraction}${sign}`
}
