import type { BrandPlace, PlaceType } from '../model/brand.js'
import { lookUp } from '../model/look-up.js'
import type { Box } from '../model/scene.js'
import type { Theme } from '../model/theme.js'
import type { Element } from '../ooxml/element.js'
import { child, elements } from '../ooxml/select.js'
import { readLevels } from './levels.js'
import type { BrandScheme } from './scheme.js'
import { type AnchoredPlace, visiblePlaces } from './visible-places.js'

/** What the places of a layout are read with. */
export interface PlaceContext {
  /** The root of its slide master. */
  master: Element
  scheme: BrandScheme
  theme: Theme
  /** Of slides, in points. */
  size: { width: number; height: number }
}

/** Points. */
const usualInsets = { lIns: 7.2, tIns: 3.6, rIns: 7.2, bIns: 3.6 }

const types: Record<string, PlaceType> = {
  title: 'title',
  ctrTitle: 'ctrTitle',
  subTitle: 'subTitle',
  body: 'body',
  obj: 'obj',
  pic: 'pic',
  tbl: 'tbl',
  dt: 'dt',
  ftr: 'ftr',
  sldNum: 'sldNum',
}

/** The type of the master's placeholder that a layout's follows. */
const masterTypes: Partial<Record<PlaceType, string>> = {
  title: 'title',
  ctrTitle: 'title',
  dt: 'dt',
  ftr: 'ftr',
  sldNum: 'sldNum',
}

/** The places of a layout, or of a master itself, that are on the slide. */
export function readPlaces(page: Element, context: PlaceContext): BrandPlace[] {
  const anchored = placeholders(page).flatMap((shape) => readPlace(shape, context) ?? [])
  return visiblePlaces(anchored, context.size)
}

function readPlace(shape: Element, context: PlaceContext): AnchoredPlace | undefined {
  const { type: named = 'obj', idx } = placeholderOf(shape)?.attributes ?? {}
  const type = lookUp(types, named) ?? 'other'
  const above = masterPlace(type, context.master)
  const sources = above && above !== shape ? [shape, above] : [shape]
  const area = sources.map(areaOf).find((box) => box !== undefined)
  if (area === undefined) return undefined
  const bodies = sources.flatMap((one) => bodyProperties(one) ?? [])
  const styles = [
    child(child(context.master, 'p:txStyles') ?? shape, styleName(type)),
    ...sources.toReversed().map(listStyle),
  ].flatMap((style) => style ?? [])
  const isUpright = (first(bodies, 'vert') ?? 'horz') === 'horz'
  const place: BrandPlace = {
    type: isUpright ? type : 'other',
    index: Number(idx ?? 0) || 0,
    name: drawingName(shape),
    box: inside(area, bodies),
    ...(Number(first(bodies, 'numCol') ?? 1) > 1 && { columns: true as const }),
    levels: readLevels(styles, context),
  }
  return {
    place,
    anchor: first(bodies, 'anchor') ?? 't',
    grows: bodies.some((body) => child(body, 'a:spAutoFit')),
  }
}

/** A place that a master does not have, in the style that it has for such text. */
export function styledPlace(
  type: 'title' | 'body',
  box: Box,
  context: PlaceContext,
): BrandPlace {
  const text = child(context.master, 'p:txStyles')
  const styles = [text && child(text, styleName(type))].flatMap((style) => style ?? [])
  return {
    type,
    index: 0,
    name: type === 'title' ? 'Title' : 'Text',
    box,
    levels: readLevels(styles, context),
  }
}

/** Shapes of a page that are placeholders. */
export function placeholders(page: Element): Element[] {
  return shapesOf(page).filter((shape) => placeholderOf(shape) !== undefined)
}

/** All shapes that stand on a page itself, in their order. */
export function shapesOf(page: Element): Element[] {
  const slide = child(page, 'p:cSld')
  const tree = slide && child(slide, 'p:spTree')
  return tree ? elements(tree) : []
}

export function placeholderOf(shape: Element): Element | undefined {
  return elements(shape)
    .flatMap((part) => child(part, 'p:nvPr') ?? [])
    .flatMap((part) => child(part, 'p:ph') ?? [])[0]
}

function drawingName(shape: Element): string {
  const names = elements(shape).flatMap((part) => child(part, 'p:cNvPr') ?? [])
  return names[0]?.attributes['name'] ?? ''
}

/** A shape's place on the slide in points; none where it follows another. */
export function areaOf(shape: Element): Box | undefined {
  const properties = child(shape, 'p:spPr') ?? child(shape, 'p:grpSpPr')
  const frame = (properties && child(properties, 'a:xfrm')) ?? child(shape, 'p:xfrm')
  const offset = frame && child(frame, 'a:off')?.attributes
  const extent = frame && child(frame, 'a:ext')?.attributes
  const [x, y, width, height] = [
    offset?.['x'],
    offset?.['y'],
    extent?.['cx'],
    extent?.['cy'],
  ].map((value) => (value === undefined ? Number.NaN : Number(value) / 12_700))
  const box = { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 }
  return Object.values(box).every(Number.isFinite) ? box : undefined
}

function masterPlace(type: PlaceType, master: Element): Element | undefined {
  const wanted = masterTypes[type] ?? 'body'
  return placeholders(master).find(
    (shape) => placeholderOf(shape)?.attributes['type'] === wanted,
  )
}

function bodyProperties(shape: Element): Element | undefined {
  const body = child(shape, 'p:txBody')
  return body && child(body, 'a:bodyPr')
}

function listStyle(shape: Element): Element | undefined {
  const body = child(shape, 'p:txBody')
  return body && child(body, 'a:lstStyle')
}

function styleName(type: PlaceType): string {
  if (type === 'title' || type === 'ctrTitle') return 'p:titleStyle'
  return masterTypes[type] === undefined ? 'p:bodyStyle' : 'p:otherStyle'
}

function inside({ x, y, width, height }: Box, bodies: Element[]): Box {
  const inset = (name: keyof typeof usualInsets) => {
    const value = Number(first(bodies, name) ?? Number.NaN) / 12_700
    return Number.isFinite(value) ? value : usualInsets[name]
  }
  const [left, top] = [inset('lIns'), inset('tIns')]
  return {
    x: x + left,
    y: y + top,
    width: Math.max(0, width - left - inset('rIns')),
    height: Math.max(0, height - top - inset('bIns')),
  }
}

function first(sources: Element[], name: string): string | undefined {
  return sources.map(({ attributes }) => attributes[name]).find((value) => value)
}
