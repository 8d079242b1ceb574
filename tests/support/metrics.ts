import { loadMetrics } from '../../src/typography/index.js'

/** Metrics of all families that there are tables of, and of the scripts beyond them. */
export const { kerned, widest } = await loadMetrics(
  ['Arimo', 'Caladea', 'Carlito', 'Cousine', 'Gelasio', 'Tinos', 'Vazirmatn'],
  'اאकবதกაա',
)
