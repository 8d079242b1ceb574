import { type Element, element } from '../../../ooxml/element.js'
import { child, descend, elements } from '../../../ooxml/select.js'
import { subtract } from './subtract.js'

/**
 * Takes from a text body what that of its layout says already. Only the first level
 * has a style there; paragraphs of deeper ones stay complete.
 */
export function inheritStyle(body: Element, layout: Element): Element {
  const style = descend(layout, 'a:lstStyle', 'a:lvl1pPr')
  return element(
    body.name,
    {},
    elements(body).map((part) => {
      if (part.name === 'a:bodyPr') return subtract(part, descend(layout, 'a:bodyPr'))
      return part.name === 'a:p' ? inheritParagraph(part, style) : part
    }),
  )
}

/** Takes from a paragraph what a first-level style says already. */
export function inheritParagraph(paragraph: Element, style: Element): Element {
  const runStyle = descend(style, 'a:defRPr')
  const isDeeper = child(paragraph, 'a:pPr')?.attributes['lvl'] !== undefined
  if (isDeeper) return paragraph
  return element(
    paragraph.name,
    {},
    elements(paragraph).flatMap((part) =>
      part.name === 'a:pPr'
        ? inheritProperties(part, style)
        : [inheritRun(part, runStyle)],
    ),
  )
}

/** None at all where the style says everything: an empty `a:pPr` is noise. */
function inheritProperties(own: Element, style: Element): Element[] {
  const rest = subtract(own, style)
  const isEmpty = rest.children.length + Object.keys(rest.attributes).length === 0
  return isEmpty ? [] : [rest]
}

function inheritRun(part: Element, style: Element): Element {
  if (part.name === 'a:endParaRPr') return subtract(part, style)
  return element(
    part.name,
    part.attributes,
    elements(part).map((child) =>
      child.name === 'a:rPr' ? subtract(child, style) : child,
    ),
  )
}
