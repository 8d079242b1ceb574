import type { BrandLayout, BrandPart, BrandPlace } from '../model/brand.js'
import type { Box } from '../model/scene.js'
import { document, type Element, element } from '../ooxml/element.js'
import { namespaces } from '../ooxml/namespaces.js'
import { isPlain } from './background.js'
import { type PlaceContext, readPlaces, styledPlace } from './places.js'

/** In points. */
interface SlideSize {
  width: number
  height: number
}

export interface AddedLayout {
  layout: BrandLayout
  part: BrandPart
}

const path = 'ppt/slideLayouts/slideLayoutDeckle.xml'
const contentType =
  'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml'

/**
 * A layout with a title and a text for a master that has none: in the places of the
 * master where it has them, else in places that leave its margins free.
 *
 * @param master path of its part
 * @param size of slides, in points
 */
export function addLayout(
  master: string,
  context: PlaceContext,
  size: SlideSize,
): AddedLayout {
  const places = readPlaces(context.master, context)
  const own = (type: 'title' | 'body') =>
    places.find((place) => place.type === type && isUsable(place, size))
  const title = own('title') ?? styledPlace('title', titleBox(size), context)
  const body = own('body') ?? styledPlace('body', bodyBox(title.box, size), context)
  const foot = places.filter(({ type }) => ['dt', 'ftr', 'sldNum'].includes(type))
  const shapes = [
    shape(2, 'Title', { type: 'title' }, own('title') ? undefined : title.box),
    shape(3, 'Text', { type: 'body', idx: 1 }, own('body') ? undefined : body.box),
    ...foot.map(({ type, index, name }, position) =>
      shape(4 + position, name, { type, sz: 'quarter', idx: index || undefined }),
    ),
  ]
  const all = [{ ...title, index: 0 }, { ...body, index: 1 }, ...foot]
  return {
    layout: {
      part: path,
      name: layoutName,
      type: 'tx',
      places: all,
      plain: isPlain(element('p:sldLayout'), all, context),
    },
    part: {
      path,
      contentType,
      content: Buffer.from(document(layoutElement(shapes))),
      relationships: [
        {
          id: 'rId1',
          type: `${namespaces['xmlns:r']}/slideMaster`,
          target: master,
          external: false,
        },
      ],
    },
  }
}

/** Some masters let text grow out of a low place, or keep the title beside the slide. */
function isUsable({ type, box }: BrandPlace, size: SlideSize): boolean {
  const isInside =
    box.x >= 0 && box.y >= 0 && box.x < size.width && box.y + box.height <= size.height
  const share = (box.width * box.height) / (size.width * size.height)
  return isInside && (type === 'title' || share > 0.25)
}

function titleBox({ width, height }: SlideSize): Box {
  return { x: width * 0.07, y: height * 0.07, width: width * 0.86, height: height * 0.15 }
}

function bodyBox(title: Box, size: SlideSize): Box {
  const top = Math.min(title.y + title.height + size.height * 0.03, size.height * 0.5)
  return {
    x: size.width * 0.07,
    y: top,
    width: size.width * 0.86,
    height: size.height * 0.88 - top,
  }
}

const layoutName = 'Title and text (Deckle)'

function layoutElement(shapes: Element[]): Element {
  return element(
    'p:sldLayout',
    { ...namespaces, type: 'tx', preserve: 1, userDrawn: 1 },
    element(
      'p:cSld',
      { name: layoutName },
      element(
        'p:spTree',
        {},
        element(
          'p:nvGrpSpPr',
          {},
          element('p:cNvPr', { id: 1, name: '' }),
          element('p:cNvGrpSpPr'),
          element('p:nvPr'),
        ),
        element('p:grpSpPr'),
        shapes,
      ),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  )
}

function shape(
  id: number,
  name: string,
  placeholder: Record<string, string | number | undefined>,
  area?: Box,
): Element {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: name || `Place ${id}` }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', placeholder)),
    ),
    element('p:spPr', {}, area && frame(area)),
    element(
      'p:txBody',
      {},
      // The box is that of the text itself.
      area
        ? element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 })
        : element('a:bodyPr'),
      element('a:lstStyle'),
      element('a:p', {}, element('a:endParaRPr')),
    ),
  )
}

function frame({ x, y, width, height }: Box): Element {
  const emu = (points: number) => Math.round(points * 12_700)
  return element(
    'a:xfrm',
    {},
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  )
}
