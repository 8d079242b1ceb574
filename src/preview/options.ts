import type { Choices } from '../choices.js'

export interface PreviewOptions {
  /** A Markdown file, or a folder with some. */
  path: string
  choices: Choices
  /** Port of the page; any free one where absent. */
  port?: number
}
