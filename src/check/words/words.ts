/** What the rules have to know of a language. */
export interface Words {
  /** Words that place something above all others; regular expressions of whole words. */
  superlatives: string[]
  /** Words that judge what they name, or stir up; regular expressions of whole words. */
  loaded: string[]
  /** How a text tells whose view it gives; regular expressions. */
  attributions: string[]
}
