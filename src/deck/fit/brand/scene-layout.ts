import type { BrandLayout, BrandPlace, PlaceStyle } from '../../../model/brand.js'
import type {
  PlaceholderType,
  SceneLayout,
  SceneParagraph,
  TextBox,
} from '../../../model/scene.js'
import type { ColorToken } from '../../../model/theme.js'
import { placeholderBox } from '../text-box.js'

const types: Partial<Record<BrandPlace['type'], PlaceholderType>> = {
  title: 'title',
  ctrTitle: 'centeredTitle',
  subTitle: 'subtitle',
  body: 'body',
  obj: 'content',
  pic: 'picture',
  tbl: 'table',
  dt: 'date',
  ftr: 'footer',
  sldNum: 'slideNumber',
}

/** A layout of a brand as the slides of a scene see it: its places and their styles. */
export function brandSceneLayout({ part, name, places }: BrandLayout): SceneLayout {
  return {
    name: part,
    label: name,
    background: [],
    placeholders: places
      .filter(({ type }) => types[type])
      .map((place) =>
        placeholderBox(
          placeholderType(place),
          place.index,
          place.name || place.type,
          place.box,
          place.levels.map((level) => sample(place, level)),
        ),
      ),
    part,
  }
}

/** The text box that fills a place. */
export function fillPlace(
  place: BrandPlace,
  name: string,
  paragraphs: SceneParagraph[],
): TextBox {
  const { index, box, columns } = place
  const filled = placeholderBox(placeholderType(place), index, name, box, paragraphs)
  return columns ? { ...filled, oneColumn: true } : filled
}

export function placeholderType({ type }: BrandPlace): PlaceholderType {
  return types[type] ?? 'body'
}

/** No paragraph of a slide has this: each keeps the spacing it was measured with. */
const unlike = 0.01

/** A paragraph in the style of a level. */
function sample(place: BrandPlace, level: PlaceStyle): SceneParagraph {
  return {
    runs: [
      {
        text: place.name || place.type,
        font: isTitle(place) ? 'heading' : 'body',
        size: level.size,
        color: shownColor(level),
        ...(level.bold && { bold: true }),
        ...(level.italic && { italic: true }),
      },
    ],
    lineHeight: unlike,
    before: unlike,
    after: unlike,
    align: level.align === 'center' ? 'center' : level.align === 'left' ? 'start' : 'end',
    indent: level.indent,
    direction: level.rtl ? 'rtl' : 'ltr',
    level: place.levels.indexOf(level),
    ...(level.bullet && { marker: { type: 'bullet' }, hang: level.hang }),
  }
}

/** No slide inherits a gradient: its text has the colour that stands for it. */
function shownColor({ color, readable }: PlaceStyle): ColorToken {
  if (color !== readable) return color
  return color === 'ink' ? 'paper' : 'ink'
}

function isTitle({ type }: BrandPlace): boolean {
  return type === 'title' || type === 'ctrTitle'
}
