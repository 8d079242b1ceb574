import type { SceneDeck } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { guid } from '../guid.js'

/**
 * The sections that PowerPoint lists slides under: every slide once, in the deck's
 * order (hazard R19). Empty groups and a deck of one group have none.
 */
export function sectionList(
  groups: SceneDeck['groups'],
  firstSlideId: number,
): Element | undefined {
  const filled = groups.filter(({ scenes }) => scenes.length > 0)
  if (filled.length < 2) return undefined
  let next = firstSlideId
  const sections = filled.map(({ name, scenes }, index) =>
    element(
      'p14:section',
      { name: name || scenes[0]?.title, id: guid('section', String(index), name) },
      element(
        'p14:sldIdLst',
        {},
        scenes.map(() => element('p14:sldId', { id: next++ })),
      ),
    ),
  )
  return element(
    'p:extLst',
    {},
    element(
      'p:ext',
      { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
      element(
        'p14:sectionLst',
        { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
        sections,
      ),
    ),
  )
}
