import type { Image, Picture } from '../../../model/block.js'
import { captionRuns } from '../../../model/caption.js'
import { shownSize } from '../../../model/crop.js'
import type { SlideBody } from '../../../model/deck.js'
import type { Box, SceneItem } from '../../../model/scene.js'
import { fitText } from '../fit-text.js'
import { largestPixel, scenePicture } from '../picture-grid.js'
import { textBox } from '../text-box.js'
import { fillPlace, placeholderType } from './scene-layout.js'
import { type BrandPage, bodyOf, type Slot, type Slots, slotPage } from './slot.js'
import { colorOf, onPlace, textWidthOf } from './style.js'
import { type Area, withSurroundings } from './surroundings.js'
import { blockPages } from './text.js'

const captionHeight = 34

/** A picture in the brand's place for one, whole, its caption in that for captions. */
export function picturePages(
  { picture, before, after }: Extract<SlideBody, { layout: 'picture' }>,
  size: number,
  slots: Slots,
): BrandPage[] {
  const { image } = picture
  if (!image) return blockPages([...before, picture, ...after], size, slots.text)
  const slot = pictureSlot(before.length + after.length > 0, slots)
  return withSurroundings(before, after, size, slot, slots.text, (area) => [
    picturePage({ ...picture, image }, area, slot),
  ])
}

/** A layout for pictures has no room for text but a caption: content takes both. */
function pictureSlot(hasText: boolean, { picture, text }: Slots): Slot {
  return hasText && bodyOf(text).type === 'obj' ? text : picture
}

function picturePage(
  picture: Picture & { image: Image },
  area: Area,
  slot: Slot,
): BrandPage {
  const place = bodyOf(slot)
  const caption = captionOf(picture, area.box, slot)
  const own = caption.item && slot.bodies[1] === undefined ? captionHeight : 0
  const box = scaled(picture, { ...area.box, height: area.box.height - own })
  const takes = ['obj', 'pic'].includes(place.type)
  const item: SceneItem = {
    ...scenePicture(picture, 'Picture', box),
    ...(takes && { placeholder: { type: placeholderType(place), index: place.index } }),
  }
  return slotPage(
    slot,
    [
      ...area.above,
      item,
      ...(caption.item ? [caption.item] : []),
      ...area.below(area.box.y + area.box.height),
    ],
    caption.omitted === '' ? {} : { omitted: [caption.omitted] },
  )
}

/** In the place for captions, else under the picture. */
function captionOf(
  picture: Picture,
  area: Box,
  slot: Slot,
): { item?: SceneItem; omitted: string } {
  const runs = captionRuns(picture)
  if (runs.length === 0) return { omitted: '' }
  const { setting, layout, bodies } = slot
  const place = bodies[1] ?? bodyOf(slot)
  const box = bodies[1]?.box ?? {
    ...area,
    y: area.y + area.height - captionHeight + 4,
    height: captionHeight - 4,
  }
  const { text, omitted } = fitText(
    runs,
    { width: textWidthOf(place), height: box.height },
    [14, 12].map((size) => ({
      ...setting.styles.text(size),
      line: size * 1.25,
      color: colorOf(place),
    })),
    setting,
  )
  const placed = onPlace([text], place, layout.plain, setting)
  const item = bodies[1]
    ? fillPlace(place, 'Caption', placed)
    : textBox('Caption', box, placed)
  return { item, omitted }
}

/** The largest box of a picture's proportions inside another, in its middle. */
function scaled(picture: Picture & { image: Image }, area: Box): Box {
  const { width, height } = shownSize(picture, picture.image)
  const widest = area.width * (picture.width ?? 1)
  const scale = Math.min(widest / width, area.height / height, largestPixel)
  const size = { width: width * scale, height: height * scale }
  return {
    x: area.x + (area.width - size.width) / 2,
    y: area.y + (area.height - size.height) / 2,
    ...size,
  }
}
