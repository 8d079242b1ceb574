import type { Direction } from '../../../model/briefing.js'
import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import { textLanguage } from '../language.js'
import { Relationships } from '../relationships.js'
import { notesNumber, notesShape } from './notes-shape.js'
import { type Part, xmlPart } from './part.js'
import { shapeTree } from './shape-tree.js'

/** The notes of a slide, a paragraph each (hazard F1); `number` is the slide's. */
export function notesSlidePart(
  number: number,
  notes: string[],
  { lang, direction }: { lang: string; direction: Direction },
): Part {
  const relationships = new Relationships()
  relationships.add('notesMaster', '../notesMasters/notesMaster1.xml')
  relationships.add('slide', `../slides/slide${number}.xml`)
  const shapes = [
    notesShape('sldImg', undefined, []),
    notesShape(
      'body',
      1,
      notes.map((text) => paragraph(text, lang, direction)),
    ),
    notesShape('sldNum', 5, [notesNumber(lang, String(number))]),
  ]
  const content = element(
    'p:notes',
    namespaces,
    element('p:cSld', {}, shapeTree(shapes)),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  )
  return xmlPart(
    'notesSlide',
    `ppt/notesSlides/notesSlide${number}.xml`,
    content,
    relationships,
  )
}

/** PowerPoint repairs an empty run in notes (hazard R16). */
function paragraph(text: string, lang: string, direction: Direction): Element {
  return element(
    'a:p',
    {},
    direction === 'rtl' ? element('a:pPr', { algn: 'r', rtl: 1 }) : undefined,
    text === ''
      ? element('a:endParaRPr', { lang })
      : element(
          'a:r',
          {},
          element('a:rPr', { lang: textLanguage(text, lang) }),
          element('a:t', {}, text),
        ),
  )
}
