import type { Metadata } from '../model/briefing.js'
import { dateLine } from './date-line.js'

/** Of when, by whom and for whom a briefing is: what cover and sheet say beside the title. */
export function detailsOf(metadata: Metadata): string[] {
  const { author, organisation, mark, headLines = [] } = metadata
  const details = [dateLine(metadata), author, organisation, mark, ...headLines]
  return details.filter((detail): detail is string => !!detail)
}
