/** Milliseconds of a day, and the day that spreadsheets count from. */
const day = 86_400_000
const epoch = Date.UTC(1899, 11, 30)

/**
 * Days (`2024-05-12`) or months (`2024-05`) as spreadsheets count them; undefined where
 * one is none, or where they do not follow each other.
 */
export function readDates(texts: string[]): number[] | undefined {
  const dates = texts.map(readDate)
  const isInOrder = dates.every(
    (date, index) => date !== undefined && date > (dates[index - 1] ?? -1),
  )
  return isInOrder && dates.length > 1 ? (dates as number[]) : undefined
}

function readDate(text: string): number | undefined {
  const [, year, month, date = '01'] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? []
  if (year === undefined || month === undefined) return undefined
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date))
  const isReal = new Date(time).toISOString().startsWith(`${year}-${month}-${date}`)
  const days = (time - epoch) / day
  // Spreadsheets know no 29 February 1900 but count it.
  return isReal && days > 60 ? days : undefined
}

/** The time of a date that spreadsheets count so, in milliseconds. */
export function timeOf(days: number): number {
  return epoch + days * day
}
