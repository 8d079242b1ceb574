import type { Element } from '../../../ooxml/element.js'
import { child } from '../../../ooxml/select.js'
import { all, type Part, partsOf } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { plural } from '../../plural.js'

/** Screen readers choose a voice by the language of a text. */
export const textLanguage: Rule = {
  id: 'text-language',
  severity: 'warning',
  *check(deck) {
    for (const page of partsOf(deck, 'slide', 'notesSlide')) {
      const speechless = textsOf(page).filter((run) => !languageOf(run))
      const [at] = speechless
      if (!at) continue
      const reason = `Unexpected ${plural(speechless.length, 'text')} without a language`
      yield { part: page.path, at, reason, note: 'Set `lang` on each run.' }
    }
  },
}

/** BCP 47. */
export const languageTag: Rule = {
  id: 'language-tag',
  severity: 'warning',
  *check(deck) {
    for (const page of partsOf(deck, 'slide', 'notesSlide')) {
      for (const tag of new Set(textsOf(page).map(languageOf))) {
        if (!tag || /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) continue
        const reason = `Unexpected language \`${tag}\`, expected one like \`en-GB\``
        yield { part: page.path, at: page.xml?.root, reason }
      }
    }
  },
}

function textsOf(page: Part): Element[] {
  return [...all(page, 'a:r'), ...all(page, 'a:fld')].filter(
    (run) => child(run, 'a:t')?.children.join('').trim() !== '',
  )
}

function languageOf(run: Element): string | undefined {
  return child(run, 'a:rPr')?.attributes['lang']
}
