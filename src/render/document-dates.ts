import type { DocumentProperties } from '../model/scene.js'

/** Stands for a date that is not known, so that the same briefing gives the same bytes. */
const unknownDate = new Date('1980-01-01T00:00:00Z')

/**
 * What a file tells of its dates: it was created on the day of the briefing and modified
 * when it was built; either stands in for the other.
 */
export function documentDates(
  properties: Pick<DocumentProperties, 'date'>,
  modified: Date | undefined,
): { created: Date; modified: Date } {
  const created = briefingDate(properties) ?? modified ?? unknownDate
  return { created, modified: modified ?? created }
}

function briefingDate({ date }: Pick<DocumentProperties, 'date'>): Date | undefined {
  // The day alone: a time without a zone would be that of the machine.
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]
  const time = Date.parse(day ?? '')
  return Number.isNaN(time) ? undefined : new Date(time)
}
