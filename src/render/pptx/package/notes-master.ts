import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import { lightMap } from '../color/scheme.js'
import { levels, plainStyle } from '../plain-style.js'
import { Relationships } from '../relationships.js'
import { paperBackground } from './background.js'
import { colorMapElement } from './color-map.js'
import { targetFrom } from './look.js'
import { notesMasterShape, notesNumber } from './notes-shape.js'
import { type Part, xmlPart } from './part.js'
import { shapeTree } from './shape-tree.js'

const path = 'ppt/notesMasters/notesMaster1.xml'

/** The page that speaker notes are printed on; paper is light in every theme. */
export function notesMasterPart(lang: string, theme: string): Part {
  const relationships = new Relationships()
  relationships.add('theme', targetFrom(path, theme))
  const content = element(
    'p:notesMaster',
    namespaces,
    element('p:cSld', {}, paperBackground(), shapeTree(placeholders(lang))),
    colorMapElement(lightMap),
    element('p:notesStyle', {}, levels.map(plainStyle)),
  )
  return xmlPart('notesMaster', path, content, relationships)
}

function placeholders(lang: string): Element[] {
  const empty = [element('a:p', {}, element('a:endParaRPr', { lang }))]
  return [
    notesMasterShape('hdr', undefined, empty),
    notesMasterShape('dt', 1, empty),
    notesMasterShape('sldImg', 2, []),
    notesMasterShape('body', 3, empty),
    notesMasterShape('ftr', 4, empty),
    notesMasterShape('sldNum', 5, [notesNumber(lang, '‹#›')]),
  ]
}
