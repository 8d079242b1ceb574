const besideMarks =
  /(?<=(?:^|[\s(’'])«) (?=\S|$)| (?=»(?:$|[\s.,;:!?)]))| (?=[?!;:](?:\s|$))/gu

/**
 * French has spaces inside `« … »` and before `?`, `!`, `;`, `:`. No line may end at them,
 * which programs do not know of plain ones.
 */
export function hardSpaces(text: string): string {
  return text.replace(besideMarks, '\u00a0')
}
