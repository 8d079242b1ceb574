import type { Element } from '../../../ooxml/element.js'
import { child, elements } from '../../../ooxml/select.js'
import { all, type Part } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { nonVisual, placeholderOf } from '../../shapes.js'
import { textIn } from '../../text-in.js'

/** People who do not see a picture have its alternative text. */
export const alternativeText: Rule = {
  id: 'alternative-text',
  severity: 'warning',
  *check({ slides }) {
    for (const slide of slides) {
      for (const shape of speechless(slide)) {
        yield {
          part: slide.path,
          at: shape,
          reason: `Unexpected ${nameOf(shape)} without alternative text`,
          note: 'Describe it, or mark it as decorative.',
        }
      }
    }
  },
}

/** The name of a file tells nothing, and may tell too much. */
export const fileNameAsText: Rule = {
  id: 'file-name-as-text',
  severity: 'warning',
  *check({ slides }) {
    for (const slide of slides) {
      for (const element of all(slide, 'p:cNvPr')) {
        const text = element.attributes['descr'] ?? ''
        if (!/^\S*[\w)-]\.(?:png|jpe?g|gif|bmp|svg|tiff?|emf|wmf|webp)$/i.test(text))
          continue
        const reason = `Unexpected name of a file as alternative text: \`${text}\``
        yield { part: slide.path, at: element, reason }
      }
    }
  },
}

/** Shapes that show something and do not say what; those in a group that does, do. */
function speechless(slide: Part): Element[] {
  return all(slide, 'p:spTree').flatMap(speechlessIn)
}

function speechlessIn(group: Element): Element[] {
  return elements(group).flatMap((shape) => {
    if (shape.name === 'mc:AlternateContent') {
      return elements(shape)
        .filter(({ name }) => name === 'mc:Choice')
        .flatMap(speechlessIn)
    }
    if (nonVisual(shape) === undefined || isDescribed(shape)) return []
    if (shape.name === 'p:grpSp') return speechlessIn(shape)
    return showsNothingButText(shape) ? [] : [shape]
  })
}

function isDescribed(shape: Element): boolean {
  const properties = nonVisual(shape)
  const { descr = '', title = '', hidden } = properties?.attributes ?? {}
  if (descr.trim() !== '' || title.trim() !== '' || isTrue(hidden)) return true
  const extensions = properties && child(properties, 'a:extLst')
  return (extensions ? elements(extensions).flatMap(elements) : []).some(
    ({ name, attributes }) => name === 'adec:decorative' && isTrue(attributes['val']),
  )
}

/** Also empty placeholders, which are not shown at all. */
function showsNothingButText(shape: Element): boolean {
  if (shape.name !== 'p:sp') return false
  return textIn(shape).trim() !== '' || placeholderOf(shape) !== undefined
}

function nameOf(shape: Element): string {
  switch (shape.name) {
    case 'p:pic':
      return 'picture'
    case 'p:cxnSp':
      return 'line'
    case 'p:graphicFrame':
      return frameName(shape)
    default:
      return 'shape'
  }
}

function frameName(frame: Element): string {
  const graphic = child(frame, 'a:graphic')
  const data = graphic && child(graphic, 'a:graphicData')
  const uri = data?.attributes['uri'] ?? ''
  return /\/(table|chart|diagram)$/.exec(uri)?.[1] ?? 'object'
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
