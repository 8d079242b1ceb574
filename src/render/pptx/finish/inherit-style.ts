import { type Element, element } from '../../../ooxml/element.js'
import { child, descend, elements } from '../../../ooxml/select.js'
import { subtract } from './subtract.js'

/**
 * Takes from a text body what that of its layout says already. Paragraphs of a level
 * that has no style there stay complete.
 */
export function inheritStyle(body: Element, layout: Element): Element {
  const styles = descend(layout, 'a:lstStyle')
  return element(
    body.name,
    {},
    elements(body).map((part) => {
      if (part.name === 'a:bodyPr') return subtract(part, descend(layout, 'a:bodyPr'))
      if (part.name !== 'a:p') return part
      const style = child(styles, `a:lvl${levelOf(part)}pPr`)
      return style === undefined ? part : inheritParagraph(part, style)
    }),
  )
}

/** The level of a paragraph, from 1 as in the names of styles. */
export function levelOf(paragraph: Element): number {
  return Number(child(paragraph, 'a:pPr')?.attributes['lvl'] ?? 0) + 1
}

/** Takes from a paragraph what the style of its level says already. */
export function inheritParagraph(paragraph: Element, style: Element): Element {
  const runStyle = descend(style, 'a:defRPr')
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

/** Formulas inherit nothing from a layout: only the text that stands for one does. */
function inheritFormula(part: Element, style: Element): Element {
  return element(
    part.name,
    part.attributes,
    elements(part).map((choice) =>
      choice.name === 'mc:Fallback'
        ? element(
            choice.name,
            {},
            elements(choice).map((run) => inheritRun(run, style)),
          )
        : choice,
    ),
  )
}

function inheritRun(part: Element, style: Element): Element {
  if (part.name === 'a:endParaRPr') return subtract(part, style)
  if (part.name === 'mc:AlternateContent') return inheritFormula(part, style)
  return element(
    part.name,
    part.attributes,
    elements(part).map((child) =>
      child.name === 'a:rPr' ? subtract(child, style) : child,
    ),
  )
}
