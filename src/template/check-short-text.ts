import { nearest } from '../model/nearest.js'
import { HandlebarsSyntaxError, namesIn } from './handlebars-names.js'

/** What short texts of a manifest can fill in. */
export const shortTextFields = {
  title: 'the title',
  subtitle: 'the line under it',
  subject: 'the figure or institution',
  topic: 'what it is about',
  date: 'the date as it is written',
  author: 'who wrote it',
  organisation: 'for whom',
  mark: 'the handling mark',
  url: 'where the full text is',
  lang: 'the tag of the language',
  tags: 'the list of words to find it by',
  template: 'the title of the template in the language of the briefing',
  labels: 'words that Deckle prints itself, such as `{{labels.sources}}`',
} as const

/** What is wrong with a short text, in words. */
export function shortTextProblem(text: string): string | undefined {
  try {
    const known = Object.keys(shortTextFields)
    const wrong = namesIn(text).find(({ name }) => !known.includes(name))
    if (!wrong) return undefined
    const near = nearest(wrong.name, known)
    return `Unexpected \`${wrong.name}\`, expected ${near ? `\`${near}\`` : `one of ${known.join(', ')}`}`
  } catch (error) {
    if (error instanceof HandlebarsSyntaxError) return `Cannot read it: ${error.message}`
    throw error
  }
}
