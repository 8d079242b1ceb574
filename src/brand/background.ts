import type { BrandPlace, PlaceType } from '../model/brand.js'
import type { Box } from '../model/scene.js'
import type { Element } from '../ooxml/element.js'
import { child, elements } from '../ooxml/select.js'
import { distance } from '../theme/lightness.js'
import { areaOf, type PlaceContext, placeholderOf, shapesOf } from './places.js'
import { type BrandScheme, resolveColor } from './scheme.js'

/** Grounds that differ by less (0 to 255) look alike behind text. */
const alike = 24
/** What covers less of a text's place is beside it. */
const behind = 0.3
/** Places that no running text stands in. */
const small: PlaceType[] = ['dt', 'ftr', 'sldNum', 'other']

/**
 * Whether text in the places of a layout stands on paper: the background is the colour
 * of the paper, and no picture or filled shape lies behind a place for text.
 */
export function isPlain(
  layout: Element,
  places: BrandPlace[],
  { master, scheme, theme }: PlaceContext,
): boolean {
  const { paper } = theme.colors
  const color = background(layout, scheme) ?? background(master, scheme)
  if (color === 'picture' || (color && distance(color, paper) > alike)) return false
  const pages = layout.attributes['showMasterSp'] === '0' ? [layout] : [layout, master]
  const filled = pages.flatMap(shapesOf).filter((shape) => isFilled(shape, paper, scheme))
  return !places
    .filter(({ type }) => !small.includes(type))
    .some(({ box }) => filled.some((shape) => covers(areaOf(shape), box)))
}

/** The colour of a page's background; none where it has no background of its own. */
function background(page: Element, scheme: BrandScheme): string | undefined {
  const slide = child(page, 'p:cSld')
  const own = slide && child(slide, 'p:bg')
  if (own === undefined) return undefined
  const properties = child(own, 'p:bgPr')
  if (properties) {
    if (child(properties, 'a:noFill')) return undefined
    return resolveColor(child(properties, 'a:solidFill'), scheme) ?? 'picture'
  }
  const reference = child(own, 'p:bgRef')
  const index = Number(reference?.attributes['idx'] ?? 0)
  if (index === 0 || index === 1000) return undefined
  const style = scheme.backgrounds[index - 1001]
  const isSolid = index === 1001 || style?.name === 'a:solidFill'
  return (isSolid ? resolveColor(reference, scheme) : undefined) ?? 'picture'
}

function isFilled(shape: Element, paper: string, scheme: BrandScheme): boolean {
  if (placeholderOf(shape) !== undefined) return false
  if (shape.name === 'p:pic' || shape.name === 'p:graphicFrame') return true
  if (shape.name === 'p:grpSp')
    return elements(shape).some((one) => isFilled(one, paper, scheme))
  const properties = child(shape, 'p:spPr')
  if (shape.name !== 'p:sp' || properties === undefined) return false
  const solid = child(properties, 'a:solidFill')
  if (solid) {
    const color = resolveColor(solid, scheme)
    return color === undefined || distance(color, paper) > alike
  }
  return ['a:gradFill', 'a:blipFill', 'a:pattFill'].some((name) =>
    child(properties, name),
  )
}

function covers(shape: Box | undefined, place: Box): boolean {
  if (shape === undefined) return false
  const width =
    Math.min(shape.x + shape.width, place.x + place.width) - Math.max(shape.x, place.x)
  const height =
    Math.min(shape.y + shape.height, place.y + place.height) - Math.max(shape.y, place.y)
  const area = Math.max(0, width) * Math.max(0, height)
  return area > behind * place.width * place.height
}
