import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** Scripts that tell the language by themselves, or the commonest one by far. */
const scripts: [string, RegExp][] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['th', /\p{sc=Thai}/gu],
]

/** Languages that a text in another script is looked for in (ISO 639-3). */
const languages = [
  ...['arb', 'bul', 'ces', 'dan', 'deu', 'eng', 'fin', 'fra', 'hrv', 'hun', 'ind', 'ita'],
  ...['nld', 'nob', 'pes', 'pol', 'por', 'ron', 'rus', 'slk', 'spa', 'srp', 'swe', 'tur'],
  ...['ukr', 'urd', 'vie'],
]

/** So many letters tell one language from another; fewer often do not. */
const enough = 100
/** No more than these are looked at. */
const most = 2000

/**
 * The language that the text of a briefing is written in, as a BCP 47 tag; none where
 * there is too little text. Code, addresses and front matter are no text.
 */
export async function recogniseLanguage(tree: Root): Promise<string | undefined> {
  const text = textOf(tree)
  const letters = count(text, /\p{L}/gu)
  // Much of a Japanese text is in Han characters, too.
  const script = scripts.find(([, letter]) => count(text, letter) > letters / 4)
  if (script) return script[0]
  if (letters < enough) return undefined
  const { franc } = await import('franc-min')
  const [tag] = Intl.getCanonicalLocales(franc(text, { only: languages }))
  return tag === 'und' ? undefined : tag
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0
}

function textOf(tree: Root): string {
  let text = ''
  visit(tree, (node) => {
    if (text.length >= most) return false
    if (node.type === 'link' && /^\w+:|^www\./.test(firstText(node))) return SKIP
    if (node.type === 'text') text += `${node.value} `
    return true
  })
  return text.slice(0, most)
}

function firstText({ children: [first] }: { children: { type: string }[] }): string {
  return first && 'value' in first ? String(first.value) : ''
}
