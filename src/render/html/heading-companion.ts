import type { FontFamily } from '../../model/theme.js'
import { unicodeRanges } from './font-face.js'

/**
 * The family for Greek and Cyrillic letters of titles, where that of titles has none:
 * Gelasio and Caladea have Latin letters alone, and each other would be a wide box.
 */
export function headingCompanion(text: string, { twin }: FontFamily): string | undefined {
  if (!/[\p{sc=Greek}\p{sc=Cyrillic}]/u.test(text)) return undefined
  const subsets = unicodeRanges(`@fontsource/${twin.toLowerCase().replaceAll(' ', '-')}`)
  return subsets['greek'] && subsets['cyrillic'] ? undefined : 'Tinos'
}
