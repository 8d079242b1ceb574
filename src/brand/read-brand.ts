import type {
  Brand,
  BrandLayout,
  BrandMapping,
  BrandMaster,
  BrandPart,
  BrandPlace,
} from '../model/brand.js'
import type { Theme } from '../model/theme.js'
import type { Element } from '../ooxml/element.js'
import { child, descendants } from '../ooxml/select.js'
import { contrast } from '../theme/contrast.js'
import { addLayout } from './added-layout.js'
import { isPlain } from './background.js'
import { type BrandFile, openBrandFile, refuseDamage } from './brand-file.js'
import { carriedParts } from './carried-parts.js'
import { BrandError } from './errors.js'
import { mapLayouts } from './map-layouts.js'
import { type PlaceContext, readPlaces } from './places.js'
import { readScheme } from './scheme.js'
import { brandTheme } from './tokens.js'

/** A slide master, read, with what its layouts are chosen for. */
interface ReadMaster extends BrandMaster {
  context: PlaceContext
  /** None where no layout has both a title and a text. */
  mapping?: BrandMapping
}

/** Slides of a size, in points. */
interface Size {
  width: number
  height: number
}

/**
 * Reads the look of a PowerPoint file: theme, masters, layouts and their places, and
 * which layout serves which of Deckle's. Of several masters the one whose layouts
 * serve most roles is used, the first of equals.
 *
 * @param name of the file, for messages
 * @throws BrandError where the file cannot be used
 */
export function readBrand(bytes: Uint8Array, name: string): Brand {
  const file = openBrandFile(bytes)
  return refuseDamage(() => {
    const size = slideSize(file)
    const paths = masterPaths(file)
    const masters = paths.map((path) => readMaster(path, file, size, name))
    const { used, added } = choose(masters, size)
    return {
      name,
      ...size,
      theme: used.context.theme,
      masters: masters.map(({ part, layouts }) =>
        part === used.part ? { part, layouts: used.layouts } : { part, layouts },
      ),
      mapping: used.mapping,
      parts: [...carriedParts(paths, file), ...added],
    }
  })
}

/** The master to use; one without a layout for text is given one. */
function choose(
  masters: ReadMaster[],
  size: Size,
): { used: ReadMaster & { mapping: BrandMapping }; added: BrandPart[] } {
  const mapped = masters.flatMap((master) =>
    master.mapping ? [{ ...master, mapping: master.mapping }] : [],
  )
  const [first, ...others] = mapped
  if (first) {
    const used = others.reduce(
      (best, one) => (served(one, size) > served(best, size) ? one : best),
      first,
    )
    return { used, added: [] }
  }
  const [master] = masters
  if (master === undefined) throw new BrandError('it has no slide master')
  const { layout, part } = addLayout(master.part, master.context, size)
  const layouts = [...master.layouts, layout]
  const mapping = mapLayouts(layouts, size)
  if (mapping === undefined) throw new BrandError('its slides are too small')
  return { used: { ...master, layouts, mapping }, added: [part] }
}

/** How many roles a master serves; between equals its room for text decides. */
function served({ mapping }: { mapping: BrandMapping }, { width, height }: Size): number {
  const roles = Object.values(mapping).filter(({ makeshift }) => !makeshift).length
  const box = mapping.text.bodies[0]?.box
  const share = box ? (box.width * box.height) / (width * height) : 0
  return roles + share
}

function slideSize(file: BrandFile): Size {
  const size = child(file.xml(file.presentation), 'p:sldSz')?.attributes
  const [width = 0, height = 0] = [size?.['cx'], size?.['cy']].map(
    (value) => Number(value ?? 0) / 12_700,
  )
  if (!(width > 0 && height > 0)) {
    throw new BrandError('it does not say how large its slides are')
  }
  return { width, height }
}

function masterPaths(file: BrandFile): string[] {
  const list = child(file.xml(file.presentation), 'p:sldMasterIdLst')
  const paths = referred(list, 'p:sldMasterId', file, file.presentation)
  if (paths.length === 0) throw new BrandError('it has no slide master')
  return paths
}

/** Paths of the parts that entries of a list refer to, those that are there. */
function referred(
  list: Element | undefined,
  entry: string,
  file: BrandFile,
  part: string,
): string[] {
  const relationships = file.relationships(part)
  return (list ? descendants(list, entry) : []).flatMap(({ attributes }) => {
    const found = relationships.find(({ id }) => id === attributes['r:id'])
    return found && file.pack.files.has(found.path) ? [found.path] : []
  })
}

function readMaster(path: string, file: BrandFile, size: Size, name: string): ReadMaster {
  const master = file.xml(path)
  const theme = file.relationships(path).find(({ kind }) => kind === 'theme')
  if (theme === undefined) throw new BrandError(`its master \`${path}\` has no theme`)
  const scheme = readScheme(file.xml(theme.path), child(master, 'p:clrMap'))
  const context: PlaceContext = {
    master,
    scheme,
    theme: brandTheme(name, scheme),
    size,
  }
  const list = child(master, 'p:sldLayoutIdLst')
  const layouts = referred(list, 'p:sldLayoutId', file, path).map((part) =>
    readLayout(part, file.xml(part), context),
  )
  const mapping = mapLayouts(layouts, size)
  return { part: path, layouts, context, ...(mapping && { mapping }) }
}

function readLayout(part: string, layout: Element, context: PlaceContext): BrandLayout {
  const places = readPlaces(layout, context)
  const plain = isPlain(layout, places, context)
  return {
    part,
    name: child(layout, 'p:cSld')?.attributes['name'] ?? '',
    type: layout.attributes['type'] ?? '',
    places: plain ? places.map((place) => madeReadable(place, context.theme)) : places,
    plain,
  }
}

/** Large text needs a contrast of 3 (WCAG 2.2, 1.4.3); other grounds are not known. */
function madeReadable(place: BrandPlace, { colors }: Theme): BrandPlace {
  return {
    ...place,
    levels: place.levels.map((level) =>
      contrast(colors[level.color], colors.paper) >= 3
        ? level
        : { ...level, readable: 'ink' as const },
    ),
  }
}
