import { type Element, element } from '../../../ooxml/element.js'
import { guid } from '../guid.js'

/** What stands on a notes page; place in EMU: x, y, width, height. */
const kinds = {
  hdr: { name: 'Header', sz: 'quarter', place: [0, 0, 2_971_800, 458_788] },
  dt: { name: 'Date', place: [3_884_613, 0, 2_971_800, 458_788] },
  sldImg: { name: 'Slide', place: [685_800, 1_143_000, 5_486_400, 3_086_100] },
  body: { name: 'Notes', place: [685_800, 4_400_550, 5_486_400, 3_600_450] },
  ftr: { name: 'Footer', sz: 'quarter', place: [0, 8_685_213, 2_971_800, 458_787] },
  sldNum: {
    name: 'Slide number',
    sz: 'quarter',
    place: [3_884_613, 8_685_213, 2_971_800, 458_787],
  },
} satisfies Record<string, { name: string; sz?: string; place: number[] }>

export type NotesShape = keyof typeof kinds

/** What fills a placeholder of the notes master on a notes slide. */
export function notesShape(
  type: NotesShape,
  index: number | undefined,
  paragraphs: Element[],
): Element {
  return shape(type, index, element('p:spPr'), element('a:bodyPr'), paragraphs)
}

/** A placeholder of the notes master, with its place. */
export function notesMasterShape(
  type: NotesShape,
  index: number | undefined,
  paragraphs: Element[],
): Element {
  const [x, y, cx, cy] = kinds[type].place
  const properties = element(
    'p:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x, y }), element('a:ext', { cx, cy })),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    type === 'sldImg' ? hairline() : undefined,
  )
  return shape(type, index, properties, element('a:bodyPr', { vert: 'horz' }), paragraphs)
}

/** The number of the slide that notes belong to. */
export function notesNumber(lang: string, text: string): Element {
  return element(
    'a:p',
    {},
    element(
      'a:fld',
      { id: guid('slidenum'), type: 'slidenum' },
      element('a:rPr', { lang }),
      element('a:t', {}, text),
    ),
  )
}

function shape(
  type: NotesShape,
  index: number | undefined,
  properties: Element,
  bodyProperties: Element,
  paragraphs: Element[],
): Element {
  const kind: { name: string; sz?: string } = kinds[type]
  const image = type === 'sldImg' ? { noRot: 1, noChangeAspect: 1 } : {}
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 0, name: kind.name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, ...image })),
      element('p:nvPr', {}, element('p:ph', { type, sz: kind.sz, idx: index })),
    ),
    properties,
    type === 'sldImg'
      ? undefined
      : element('p:txBody', {}, bodyProperties, element('a:lstStyle'), paragraphs),
  )
}

function hairline(): Element {
  const black = element('a:solidFill', {}, element('a:prstClr', { val: 'black' }))
  return element('a:ln', { w: 12_700 }, black)
}
