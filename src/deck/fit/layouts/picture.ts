import type { Image, Picture } from '../../../model/block.js'
import type { Box } from '../../../model/scene.js'
import { drawSurroundings, exhibitPages, type Surroundings } from '../exhibit.js'
import { fitText } from '../fit-text.js'
import { frame } from '../frame.js'
import { axis, box, textWidth } from '../grid.js'
import { heightOf } from '../measure.js'
import type { Layout, Page } from '../page.js'
import type { Setting } from '../setting.js'
import { textBox } from '../text-box.js'
import { textPages } from './text-pages.js'

/** A picture is not enlarged beyond this, in points a pixel. */
const largest = 1.5
const captionAir = 8

/** A picture as large as the columns of text allow, its caption below. */
export const picture: Layout<'picture'> = {
  sizes: () => [16],
  fit({ picture, before, after }, _, setting) {
    const { image } = picture
    if (!image) return textPages([...before, picture, ...after], setting)
    return exhibitPages(before, after, setting, (around) => [
      picturePage(picture, image, around, setting),
    ])
  },
}

function picturePage(
  picture: Picture,
  image: Image,
  around: Surroundings,
  setting: Setting,
): Page {
  const { text, omitted } = fitText(
    [{ type: 'text', text: picture.caption }],
    { width: textWidth, height: around.height / 3 },
    [setting.styles.aside],
    setting,
  )
  const caption = picture.caption === '' ? [] : [text]
  const captionHeight =
    caption.length > 0 ? heightOf(caption, textWidth, setting) + captionAir : 0
  const area = scaled(image, around.top, around.height - captionHeight)
  const bottom = area.y + area.height
  const { above, below } = drawSurroundings(around, bottom + captionHeight, setting)
  const under = box(axis, bottom + captionAir, textWidth, captionHeight - captionAir)
  return {
    layout: frame('picture', 'Picture', [], setting),
    items: [
      ...above,
      { type: 'picture', name: 'Picture', alt: altOf(picture), box: area, image },
      ...(caption.length > 0 ? [textBox('Caption', under, caption)] : []),
      ...below,
    ],
    margin: [],
    ...(omitted !== '' && { omitted: [omitted] }),
  }
}

function altOf({ alt, caption }: Picture): string {
  return alt || caption
}

function scaled(image: Image, top: number, height: number): Box {
  const factor = Math.min(textWidth / image.width, height / image.height, largest)
  return box(axis, top, image.width * factor, image.height * factor)
}
