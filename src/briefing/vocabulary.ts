import { type Kind, kinds } from './kinds/index.js'

/** What a heading was recognised as, and in which language. */
export interface Recognition {
  kind: Kind
  lang: string
}

/** Looks headings up among those of the kinds. */
export type Vocabulary = (heading: string) => Recognition | undefined

/**
 * The vocabulary of a template's kinds and of the common ones; where two kinds answer to
 * the same heading, the first one does, and those of the template go first. Letter case,
 * emoji, punctuation, numbers before and a count after the words do not matter: `2. 🔑 KEY POINTS:`, `Sources (5)`.
 */
export function createVocabulary(templateKinds: readonly Kind[]): Vocabulary {
  common ??= wordsOf(kinds)
  const words = new Map([...common, ...wordsOf(templateKinds)])
  return (heading) => {
    for (const reading of readings(heading)) {
      const recognition = words.get(normalize(reading))
      if (recognition) return recognition
    }
    return undefined
  }
}

/** Made once, when it is needed: the common kinds have hundreds of headings. */
let common: Map<string, Recognition> | undefined

function wordsOf(kinds: readonly Kind[]): Map<string, Recognition> {
  const words = new Map<string, Recognition>()
  for (const kind of kinds) {
    for (const [lang, headings] of Object.entries(kind.headings)) {
      for (const heading of headings) {
        const word = normalize(heading)
        if (!words.has(word)) words.set(word, { kind, lang })
      }
    }
  }
  return words
}

/** A heading, without what is in brackets, and each of its alternatives. */
function readings(heading: string): string[] {
  const bare = heading.replace(/\([^)]*\)|（[^）]*）/g, ' ')
  return [heading, bare, ...bare.split(/[/|·]|\s[–—-]\s/)]
}

function normalize(heading: string): string {
  return (
    heading
      .normalize('NFKC')
      .toLowerCase()
      .replace(/&/g, ' and ')
      // Persian is written with Arabic letters, and with spaces for joiners, too.
      .replace(/ي/g, 'ی')
      .replace(/ك/g, 'ک')
      .replace(/\u200c/g, ' ')
      // Parts of emoji that are marks.
      .replace(/[\ufe0e\ufe0f\u20e3]/g, '')
      .replace(/[^\p{L}\p{M}\p{Nd}\s-]/gu, '')
      .replace(/[\s-]+/gu, ' ')
      .replace(/^\s*(?:\p{Nd}+\s+)*|\s*\p{Nd}*\s*$/gu, '')
  )
}
