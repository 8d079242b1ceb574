import type { Direction } from '../../../model/briefing.js'
import { type Element, element } from '../../../ooxml/element.js'
import { descend, descendants, elements } from '../../../ooxml/select.js'

/**
 * Turns a finished text box into a placeholder of a layout or of the master: its
 * paragraphs become the styles of their levels, the text of the first the prompt.
 *
 * @param direction of all styles, or `own` where each has that of its paragraph
 */
export function definePlaceholder(
  shape: Element,
  page: 'master' | 'layout',
  direction: Direction | 'own',
): Element {
  if (page === 'layout') keepPrompt(shape)
  const body = descend(shape, 'p:txBody')
  const paragraphs = elements(body).filter(({ name }) => name === 'a:p')
  return element(
    'p:sp',
    {},
    descend(shape, 'p:nvSpPr'),
    descend(shape, 'p:spPr'),
    element(
      'p:txBody',
      {},
      descend(body, 'a:bodyPr'),
      element(
        'a:lstStyle',
        {},
        paragraphs.map((paragraph) =>
          levelStyle(paragraph, directionOf(shape, direction)),
        ),
      ),
      element('a:p', {}, paragraphs.slice(0, 1).flatMap(elements).flatMap(prompt)),
    ),
  )
}

/** Without this PowerPoint shows its own prompt on slides; the foot shows none. */
function keepPrompt(shape: Element): void {
  for (const { attributes } of descendants(shape, 'p:ph')) {
    if (!['dt', 'ftr', 'sldNum'].includes(attributes['type'] ?? '')) {
      attributes['hasCustomPrompt'] = '1'
    }
  }
}

/** That of the deck, whatever script the prompt is in; a number alone has none. */
function directionOf(shape: Element, direction: Direction | 'own'): Direction | 'own' {
  if (direction === 'own') return direction
  const [placeholder] = descendants(shape, 'p:ph')
  return placeholder?.attributes['type'] === 'sldNum' ? 'ltr' : direction
}

/** A paragraph as `a:lvl1pPr` to `a:lvl9pPr`, by its level. */
function levelStyle(paragraph: Element, direction: Direction | 'own'): Element {
  const { attributes, children } = descend(paragraph, 'a:pPr')
  const { lvl = '0', ...rest } = attributes
  const [run] = descendants(paragraph, 'a:rPr')
  if (run === undefined) {
    throw new Error('Expected a run that gives the style of a placeholder')
  }
  const { lang: _, ...style } = run.attributes
  return element(
    `a:lvl${Number(lvl) + 1}pPr`,
    direction === 'own' ? rest : { ...rest, rtl: direction === 'rtl' },
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
