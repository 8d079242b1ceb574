const places = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g

/**
 * Writes other dates into a PDF, in the places of those that it has and as long, so that
 * offsets in the file hold.
 */
export function setDates(
  pdf: Buffer,
  { created, modified }: { created: Date; modified: Date },
): Buffer {
  const dates: Record<string, Date> = { CreationDate: created, ModDate: modified }
  // Each byte is a character.
  const text = pdf.toString('latin1').replace(places, (place, name: string) => {
    const date = dates[name]
    return date ? `/${name} (D:${digits(date)}+00'00')` : place
  })
  return Buffer.from(text, 'latin1')
}

/** Year to second, in UTC. */
function digits(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$|\D/g, '')
}
