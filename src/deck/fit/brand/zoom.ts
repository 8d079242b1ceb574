import type { Brand, BrandMapping, BrandPlace } from '../../../model/brand.js'
import type { ChartPlan } from '../../../model/chart-plan.js'
import type { Point } from '../../../model/diagram.js'
import type {
  Box,
  GroupItem,
  SceneItem,
  SceneLayout,
  SceneParagraph,
  SceneTable,
} from '../../../model/scene.js'

/** A slide that sizes of text are meant for, in points: that of PowerPoint, in 4:3. */
const usual = { width: 720, height: 540 }
/** Slides up to so much smaller or larger are set in the same sizes. */
const tolerance = 1.4

/**
 * How many times larger than usual the slides of a brand are: posters are set like
 * slides and then enlarged, miniatures reduced. 1 for slides that are about as usual.
 */
export function zoomOf({ width, height }: Pick<Brand, 'width' | 'height'>): number {
  const zoom = Math.min(width / usual.width, height / usual.height)
  return zoom > tolerance || zoom < 1 / tolerance / tolerance ? zoom : 1
}

/** How large the slides of a brand are while they are set, in points. */
export function usualSize(brand: Pick<Brand, 'width' | 'height'>) {
  const zoom = zoomOf(brand)
  return { width: brand.width / zoom, height: brand.height / zoom }
}

/** The layouts of a brand with all lengths multiplied. */
export function zoomMapping(mapping: BrandMapping, zoom: number): BrandMapping {
  const choices = Object.entries(mapping).map(([role, choice]) => [
    role,
    {
      ...choice,
      layout: {
        ...choice.layout,
        places: choice.layout.places.map((one) => zoomPlace(one, zoom)),
      },
      title: zoomPlace(choice.title, zoom),
      ...(choice.subtitle && { subtitle: zoomPlace(choice.subtitle, zoom) }),
      bodies: choice.bodies.map((one) => zoomPlace(one, zoom)),
      foot: choice.foot.map((one) => zoomPlace(one, zoom)),
    },
  ])
  return Object.fromEntries(choices) as BrandMapping
}

function zoomPlace(place: BrandPlace, zoom: number): BrandPlace {
  return {
    ...place,
    box: zoomBox(place.box, zoom),
    levels: place.levels.map((level) => ({
      ...level,
      size: level.size * zoom,
      indent: level.indent * zoom,
      hang: level.hang * zoom,
    })),
  }
}

/** A layout of a scene with all lengths multiplied. */
export function zoomLayout(layout: SceneLayout, zoom: number): SceneLayout {
  return {
    ...layout,
    placeholders: layout.placeholders.map((box) => ({
      ...box,
      box: zoomBox(box.box, zoom),
      paragraphs: box.paragraphs.map((one) => zoomParagraph(one, zoom)),
    })),
  }
}

/** An item of a scene with all lengths multiplied. */
export function zoomItem<Item extends SceneItem | GroupItem>(
  item: Item,
  zoom: number,
): Item
export function zoomItem(
  item: SceneItem | GroupItem,
  zoom: number,
): SceneItem | GroupItem {
  const box = zoomBox(item.box, zoom)
  switch (item.type) {
    case 'text':
      return {
        ...item,
        box,
        ...(item.insetEnd !== undefined && { insetEnd: item.insetEnd * zoom }),
        paragraphs: item.paragraphs.map((one) => zoomParagraph(one, zoom)),
      }
    case 'table':
      return { ...zoomTable(item, zoom), box }
    case 'rule':
      return { ...item, box, weight: item.weight * zoom }
    case 'chart':
      return { ...item, box, plan: zoomPlan(item.plan, zoom) }
    case 'group':
      return { ...item, box, items: item.items.map((one) => zoomItem(one, zoom)) }
    case 'shape':
      return {
        ...item,
        box,
        ...(item.outline && {
          outline: { ...item.outline, weight: item.outline.weight * zoom },
        }),
        paragraphs: item.paragraphs.map((one) => zoomParagraph(one, zoom)),
      }
    case 'connector':
      return {
        ...item,
        box,
        weight: item.weight * zoom,
        points: zoomPoints(item.points, zoom),
      }
    case 'outline':
      return {
        ...item,
        box,
        weight: item.weight * zoom,
        paths: item.paths.map((path) => zoomPoints(path, zoom)),
      }
    case 'dot':
    case 'field':
    case 'picture':
      return { ...item, box }
  }
}

function zoomPoints(points: Point[], zoom: number): Point[] {
  return points.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }))
}

function zoomPlan(plan: ChartPlan, zoom: number): ChartPlan {
  return {
    ...plan,
    width: plan.width * zoom,
    height: plan.height * zoom,
    size: plan.size * zoom,
    plot: zoomBox(plan.plot, zoom),
    entries: plan.entries.map((entry) => ({ ...entry, ...zoomBox(entry, zoom) })),
    ...(plan.legend && { legend: zoomBox(plan.legend, zoom) }),
  }
}

function zoomTable(table: SceneTable, zoom: number): SceneTable {
  return {
    ...table,
    columns: table.columns.map((width) => width * zoom),
    gap: table.gap * zoom,
    rows: table.rows.map(({ height, padding, cells, ...row }) => ({
      ...row,
      height: height * zoom,
      padding: padding * zoom,
      cells: cells.map(({ inset, paragraphs }) => ({
        ...(inset !== undefined && { inset: inset * zoom }),
        paragraphs: paragraphs.map((one) => zoomParagraph(one, zoom)),
      })),
    })),
  }
}

function zoomParagraph(paragraph: SceneParagraph, zoom: number): SceneParagraph {
  const { runs, lineHeight, plainLine, before, after, indent, hang, marker } = paragraph
  return {
    ...paragraph,
    runs: runs.map((run) => ({ ...run, size: run.size * zoom })),
    lineHeight: lineHeight * zoom,
    ...(plainLine !== undefined && { plainLine: plainLine * zoom }),
    before: before * zoom,
    after: after * zoom,
    indent: indent * zoom,
    ...(hang !== undefined && { hang: hang * zoom }),
    ...(marker?.type === 'number' &&
      marker.style && {
        marker: { ...marker, style: { ...marker.style, size: marker.style.size * zoom } },
      }),
  }
}

function zoomBox({ x, y, width, height }: Box, zoom: number): Box {
  return { x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom }
}
