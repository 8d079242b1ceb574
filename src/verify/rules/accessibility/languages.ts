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
      const speechless = textsOf(page).filter((text) => !languageOf(text))
      const [at] = speechless
      if (!at) continue
      const reason = `Unexpected ${plural(speechless.length, 'text')} without a language`
      yield { part: page.path, at, reason, note: 'Set `lang` on each run.' }
    }
  },
}

/** BCP 47; PowerPoint itself has `es-ES_tradnl`. */
export const languageTag: Rule = {
  id: 'language-tag',
  severity: 'warning',
  *check(deck) {
    for (const page of partsOf(deck, 'slide', 'notesSlide')) {
      for (const tag of new Set(textsOf(page).map(languageOf))) {
        if (!tag || /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(tag)) continue
        const reason = `Unexpected language \`${tag}\`, expected one like \`en-GB\``
        yield { part: page.path, at: page.xml?.root, reason }
      }
    }
  },
}

/** Properties of runs with text; what is typed behind a paragraph has those of its end. */
function textsOf(page: Part): Element[] {
  return [
    ...all(page, 'a:r'),
    ...all(page, 'a:fld'),
    ...all(page, 'a:endParaRPr'),
  ].filter(
    (text) =>
      text.name === 'a:endParaRPr' || child(text, 'a:t')?.children.join('').trim() !== '',
  )
}

function languageOf(text: Element): string | undefined {
  const properties = text.name === 'a:endParaRPr' ? text : child(text, 'a:rPr')
  return properties?.attributes['lang']
}
