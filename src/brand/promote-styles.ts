import { type Element, element } from '../ooxml/element.js'
import { child, elements } from '../ooxml/select.js'
import { placeholders } from './places.js'

/**
 * A slide master that keeps the look of its text in its prompts, as LibreOffice writes
 * it, where slides do not inherit it from: the same master with that look in the list
 * styles of its placeholders (ISO/IEC 29500-1, 21.1.2.4.12). Any other is left as it is.
 */
export function promoteStyles(master: Element): Element {
  if (master.name !== 'p:sldMaster' || child(master, 'p:txStyles')) return master
  for (const shape of placeholders(master)) promote(shape)
  return master
}

function promote(shape: Element): void {
  const body = child(shape, 'p:txBody')
  if (body === undefined) return
  const style = child(body, 'a:lstStyle')
  if (style && style.children.length > 0) return
  const levels = new Map(
    elements(body)
      .filter(({ name }) => name === 'a:p')
      .toReversed()
      .map((paragraph) => [levelOf(paragraph), levelStyle(paragraph)]),
  )
  const list = element(
    'a:lstStyle',
    {},
    [...levels].toSorted(([one], [other]) => one - other).map(([, level]) => level),
  )
  const rest = body.children.filter((one) => one !== style)
  const at = rest.findIndex((one) => typeof one !== 'string' && one.name === 'a:bodyPr')
  body.children = [...rest.slice(0, at + 1), list, ...rest.slice(at + 1)]
}

function levelOf(paragraph: Element): number {
  const level = Number(child(paragraph, 'a:pPr')?.attributes['lvl'] ?? 0)
  return Math.min(Math.max(Math.trunc(level) || 0, 0), 8)
}

/** Attributes of a run that are about its words, not its look. */
const spelling = ['lang', 'altLang', 'dirty', 'err', 'smtClean', 'noProof']

/** The first run says how text looks, else what an empty paragraph would hold. */
function levelStyle(paragraph: Element): Element {
  const { lvl: _, ...attributes } = child(paragraph, 'a:pPr')?.attributes ?? {}
  const run = elements(paragraph)
    .flatMap((part) => child(part, 'a:rPr') ?? [])
    .concat(child(paragraph, 'a:endParaRPr') ?? [])[0]
  const text = { ...run?.attributes }
  for (const name of spelling) delete text[name]
  return element(
    `a:lvl${levelOf(paragraph) + 1}pPr`,
    attributes,
    (child(paragraph, 'a:pPr')?.children ?? []).filter(
      (one) => typeof one !== 'string' && one.name !== 'a:defRPr',
    ),
    run && element('a:defRPr', text, run.children),
  )
}
