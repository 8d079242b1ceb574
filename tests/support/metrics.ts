import { loadMetrics } from '../../src/typography/index.js'

/** Metrics of all families that there are tables of, and of Arabic script. */
export const { kerned, widest } = await loadMetrics(
  ['Arimo', 'Caladea', 'Carlito', 'Cousine', 'Gelasio', 'Tinos', 'Vazirmatn'],
  'ا',
)
