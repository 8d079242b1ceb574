import type { SceneDeck } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import { levels, plainStyle } from '../plain-style.js'
import { Relationships } from '../relationships.js'
import { emu } from '../units.js'
import { type Look, targetFrom } from './look.js'
import { type Part, xmlPart } from './part.js'
import { sectionList } from './sections.js'

const path = 'ppt/presentation.xml'

/** Slide ids start here (ST_SlideId). */
const firstSlideId = 256

/**
 * The main part, which lists masters and slides in the order that the schema asks for;
 * pptxgenjs does not keep to it (hazards R3 and R4).
 */
export function presentationPart(
  deck: SceneDeck,
  slideCount: number,
  look: Look,
  hasNotes: boolean,
): Part {
  const relationships = new Relationships()
  const masters = look.masters.map(({ path: master, id }) =>
    element('p:sldMasterId', {
      id,
      'r:id': relationships.add('slideMaster', targetFrom(path, master)),
    }),
  )
  const notesMaster = hasNotes
    ? relationships.add('notesMaster', 'notesMasters/notesMaster1.xml')
    : undefined
  const slideIds = Array.from({ length: slideCount }, (_, index) =>
    element('p:sldId', {
      id: firstSlideId + index,
      'r:id': relationships.add('slide', `slides/slide${index + 1}.xml`),
    }),
  )
  relationships.add('presProps', 'presProps.xml')
  relationships.add('viewProps', 'viewProps.xml')
  relationships.add('theme', targetFrom(path, look.theme))
  relationships.add('tableStyles', 'tableStyles.xml')
  const content = element(
    'p:presentation',
    {
      ...namespaces,
      rtl: deck.properties.direction === 'rtl' ? 1 : undefined,
      saveSubsetFonts: 1,
      autoCompressPictures: 0,
    },
    element('p:sldMasterIdLst', {}, masters),
    notesMaster &&
      element(
        'p:notesMasterIdLst',
        {},
        element('p:notesMasterId', { 'r:id': notesMaster }),
      ),
    slideCount > 0 ? element('p:sldIdLst', {}, slideIds) : undefined,
    element('p:sldSz', { cx: emu(deck.width), cy: emu(deck.height) }),
    element('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
    defaultTextStyle(),
    sectionList(deck.groups, firstSlideId),
  )
  return xmlPart('presentation', path, content, relationships)
}

function defaultTextStyle(): Element {
  return element('p:defaultTextStyle', {}, levels.map(plainStyle))
}
