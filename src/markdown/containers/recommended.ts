import type { Run } from '../../model/run.js'
import { trimRuns } from '../../model/runs.js'

const words =
  'recommended|recommendation|preferred|empfohlen|empfehlung|recommandée?|recomendad[oa]|پیشنهادی|توصیه[\u200c ]شده|موصى بها?|推奨|推薦|おすすめ'
const mark = new RegExp(`\\s*(?:[(（](${words})[)）]|\\{[.#]?(?:${words})\\})\\s*$`, 'iu')

/** The name of an option without the sign that it is the recommended one. */
export interface OptionName {
  runs: Run[]
  /** How it is said to be recommended: in the author's word, where there is one. */
  recommended?: string
}

/** @param word what Deckle says where the author only marks it */
export function optionName(runs: Run[], word: string): OptionName {
  const last = runs.at(-1)
  const [sign, own] = (last?.type === 'text' && mark.exec(last.text)) || []
  if (sign === undefined || last?.type !== 'text') return { runs }
  const text = last.text.slice(0, -sign.length)
  return {
    runs: trimRuns([...runs.slice(0, -1), { ...last, text }]),
    recommended: own ?? word,
  }
}
