import type { Image, Picture } from '../../model/block.js'
import { captionRuns } from '../../model/caption.js'
import { edgesOf, shownSize } from '../../model/crop.js'
import type { Box, ScenePicture, TextBox } from '../../model/scene.js'
import { fitText } from './fit-text.js'
import { linesOf } from './measure.js'
import { paragraph } from './paragraph.js'
import { captionAir, pictureRows } from './picture-rows.js'
import type { Setting } from './setting.js'
import { textBox } from './text-box.js'
import type { TypeStyle } from './type-scale.js'

/** Pictures that share a slide, each with its caption under it. */
export interface PictureGrid {
  items: (ScenePicture | TextBox)[]
  /** Captions of which only the beginning has room. */
  omitted: string[]
  /** Where the lowest of them ends, in points. */
  bottom: number
}

type Drawn = Picture & { image: Image }

const gap = 14

/** A picture is not enlarged beyond this, in points a pixel. */
export const largestPixel = 1.5

/** Sets several pictures in an area. */
export function pictureGrid(
  pictures: Picture[],
  area: Box,
  style: TypeStyle,
  setting: Setting,
): PictureGrid {
  const drawn = pictures.filter((one): one is Drawn => one.image !== undefined)
  const rows = drawn.map((one) => {
    const { width, height } = shownSize(one, one.image)
    const runs = captionRuns(one)
    const text = paragraph(runs, style, setting)
    return {
      ratio: width / height,
      captionLines: (room: number) =>
        runs.length === 0 ? 0 : linesOf(text, Math.max(room, 1), setting).length,
    }
  })
  const places = pictureRows(rows, { ...area, gap, line: style.line })
  const omitted: string[] = []
  const items = drawn.flatMap((one, index): PictureGrid['items'] => {
    const place = places[index]
    if (!place) return []
    const at = { ...place, x: area.x + place.x, y: area.y + place.y }
    const item = scenePicture(one, `Picture ${index + 1}`, largestIn(one, at))
    if (captionRuns(one).length === 0) return [item]
    const { width, height } = place.caption
    const y = at.y + at.height + captionAir
    const room = { x: at.x, y, width, height: height - captionAir }
    const fitted = fitText(captionRuns(one), room, [style], setting)
    if (fitted.omitted !== '') omitted.push(fitted.omitted)
    return [item, textBox(`Caption ${index + 1}`, room, [fitted.text])]
  })
  const bottoms = places.map(
    ({ y, height, caption }) => area.y + y + height + caption.height,
  )
  return { items, omitted, bottom: Math.max(area.y, ...bottoms) }
}

/** A picture of a slide in its box. */
export function scenePicture(picture: Drawn, name: string, box: Box): ScenePicture {
  const { image, alt, caption } = picture
  const crop = edgesOf(picture, image)
  return {
    type: 'picture',
    name,
    alt: alt || caption,
    box,
    image,
    ...(crop && { crop }),
  }
}

function largestIn(picture: Drawn, { x, y, width, height }: Box): Box {
  const shown = shownSize(picture, picture.image)
  const scale = Math.min(1, (shown.width * largestPixel) / width)
  return { x, y, width: width * scale, height: height * scale }
}
