import type { HLJSApi, LanguageFn } from 'highlight.js'
import type { Code } from '../model/block.js'
import type { Briefing } from '../model/briefing.js'
import { mapBriefing } from '../model/map-briefing.js'
import { languageFile, withThoseInside } from './languages.js'
import { tokenLines } from './token-lines.js'

/** Longer code is no example that somebody reads, in characters. */
const longest = 50_000

/** Grammars go through such a word again and again: they would take seconds for it. */
const endlessWord = /[\w$]{1000}/

/**
 * A briefing whose code knows which of its words are keywords, strings and so on. Only
 * the languages that it has are loaded; code in any other stays as it is.
 */
export async function highlightCode(briefing: Briefing): Promise<Briefing> {
  const names = new Set<string>()
  mapCode(briefing, (code) => {
    const name = languageFile(code.language)
    if (name) names.add(name)
    return code
  })
  if (names.size === 0) return briefing
  const highlighter = await highlighterFor(withThoseInside(names))
  return mapCode(briefing, (code) => {
    const language = languageFile(code.language)
    const isKnown = language && highlighter.getLanguage(language)
    if (!isKnown || !isExample(code.text)) return code
    const { value } = highlighter.highlight(code.text, {
      language,
      ignoreIllegals: true,
    })
    return { ...code, tokens: tokenLines(value) }
  })
}

function isExample(text: string): boolean {
  return text.length <= longest && !endlessWord.test(text)
}

/**
 * Knows these languages only: what it takes for one would else depend on which briefings
 * were built before.
 */
async function highlighterFor(names: string[]): Promise<HLJSApi> {
  const { default: core } = await import('highlight.js/lib/core')
  const highlighter = core.newInstance()
  for (const name of names) {
    const language = await grammarOf(name)
    if (language) highlighter.registerLanguage(name, language)
  }
  return highlighter
}

/** Undefined for a language that highlight.js does not know. */
async function grammarOf(name: string): Promise<LanguageFn | undefined> {
  try {
    const module: { default: LanguageFn } = await import(
      `highlight.js/lib/languages/${name}`
    )
    return module.default
  } catch {
    return undefined
  }
}

function mapCode(briefing: Briefing, change: (code: Code) => Code): Briefing {
  return mapBriefing(briefing, (block) => (block.type === 'code' ? change(block) : block))
}
