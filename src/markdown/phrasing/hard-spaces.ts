import { unbrokenDates } from '../../labels/index.js'

const besideMarks =
  /(?<=(?:^|[\s(’'])«) (?=\S|$)| (?=»(?:$|[\s.,;:!?)]))| (?=[?!;:](?:\s|$))/gu

/**
 * French has spaces inside `« … »` and before `?`, `!`, `;`, `:`. No line may end at them,
 * which programs do not know of plain ones; nor between the day and the month of a date.
 */
export function hardSpaces(text: string, lang: string): string {
  return unbrokenDates(text.replace(besideMarks, '\u00a0'), lang)
}
