/** What templates of sheets can call, with what it does. */
export const sheetHelpers = {
  captionLines: 'The lines under a picture: `{{#each (captionLines this)}}`.',
  chartView: 'What is shown of a chart: `{{#with (chartView this)}}`.',
  code: 'Code with its words marked: `{{code this}}`.',
  dataUri: 'A picture as an address that holds it: `{{dataUri image}}`.',
  diagramView: 'What is shown of a diagram: `{{#with (diagramView this)}}`.',
  isTask: 'Whether an item of a list is a task: `{{#if (isTask this)}}`.',
  numeral: 'A whole number in the digits of the sheet: `{{numeral number}}`.',
  percent: 'A share of 1 as CSS writes it: `{{percent width}}`.',
  points: 'A length in points as CSS writes it: `{{points length}}`.',
  pictureStyle:
    'The style of a picture that is cropped or smaller: `{{pictureStyle this}}`.',
  runs: 'Text with its marks, links, references and formulas: `{{runs title}}`.',
  said: 'Who said something, as text with marks: `{{runs (said attribution @root.lang)}}`.',
} as const

export type SheetHelper = keyof typeof sheetHelpers
