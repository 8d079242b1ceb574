/** How the slides of a section are set. */
export const layouts = {
  statement: 'one sentence, large',
  points: 'points with their headlines, in rows or columns',
  prose: 'running text; tables, pictures, charts and code get slides of their own',
  question: 'a slide for each question; of three or more, two short ones on one',
  sources: 'the numbered list of sources',
} as const

/** How the content of a section is read. */
export const shapes = {
  statement: 'paragraphs of which the first is the one to remember',
  points: 'items of a list, each with a bold headline',
  prose: 'text as it is',
  questions: 'questions with their answers',
  sources: 'a numbered list of sources',
} as const

/** How a region of the sheet is set. */
export const regionStyles = {
  band: 'across the sheet on a quiet field, in large type',
  text: 'sections under their headings, beside each other where there is room',
  questions: 'questions in rows or columns',
  sources: 'sources in small type',
} as const

/** The keys of a table of names, as a picklist wants them. */
export function namesOf<Name extends string>(
  table: Record<Name, string>,
): [Name, ...Name[]] {
  return Object.keys(table) as [Name, ...Name[]]
}
