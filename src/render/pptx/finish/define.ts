import type { Direction } from '../../../model/briefing.js'
import { type Element, element } from '../../../ooxml/element.js'
import { descend, descendants, elements } from '../../../ooxml/select.js'

/**
 * Turns a finished text box into a placeholder of a layout or of the master: its
 * paragraph becomes the style of what fills it, its text the prompt.
 */
export function definePlaceholder(
  shape: Element,
  page: 'master' | 'layout',
  direction: Direction,
): Element {
  if (page === 'layout') keepPrompt(shape)
  const body = descend(shape, 'p:txBody')
  const paragraph = descend(body, 'a:p')
  return element(
    'p:sp',
    {},
    descend(shape, 'p:nvSpPr'),
    descend(shape, 'p:spPr'),
    element(
      'p:txBody',
      {},
      descend(body, 'a:bodyPr'),
      element('a:lstStyle', {}, levelStyle(paragraph, direction)),
      element('a:p', {}, elements(paragraph).flatMap(prompt)),
    ),
  )
}

/** Without this PowerPoint shows its own prompt on slides of the layout. */
function keepPrompt(shape: Element): void {
  for (const { attributes } of descendants(shape, 'p:ph'))
    attributes['hasCustomPrompt'] = '1'
}

/** The direction is that of the deck, whatever script the prompt is in. */
function levelStyle(paragraph: Element, direction: Direction): Element {
  const { attributes, children } = descend(paragraph, 'a:pPr')
  const [run] = descendants(paragraph, 'a:rPr')
  if (run === undefined) {
    throw new Error('Expected a run that gives the style of a placeholder')
  }
  const { lang: _, ...style } = run.attributes
  return element(
    'a:lvl1pPr',
    { ...attributes, rtl: direction === 'rtl' },
    children,
    element('a:defRPr', style, run.children),
  )
}

/** What the layout shows of a run: its text, in the style that it now has. */
function prompt(run: Element): Element[] {
  if (run.name === 'a:pPr') return []
  const { lang } = descend(run, 'a:rPr').attributes
  const text = run.name === 'a:fld' ? '‹#›' : descend(run, 'a:t').children
  return [
    element(
      run.name,
      run.attributes,
      element('a:rPr', { lang }),
      element('a:t', {}, text),
    ),
  ]
}
