import type { Image, Picture } from '../../../model/block.js'
import type { Box } from '../../../model/scene.js'
import { exhibitFrame, exhibitPages, type Surroundings } from '../exhibit.js'
import { fitText } from '../fit-text.js'
import { axis, box, margin, marginWidth, textWidth } from '../grid.js'
import type { Layout, Page } from '../page.js'
import type { Setting } from '../setting.js'
import { place, placeholderIndex } from '../text-box.js'
import { textPages } from './text-pages.js'

const kind = { name: 'picture', label: 'Picture' }
const captionedKind = { name: 'picture-captioned', label: 'Picture with caption' }

/** A picture is not enlarged beyond this, in points a pixel. */
const largest = 1.5

/** A picture as large as the columns of text allow, its caption in the margin. */
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
  { alt, caption }: Picture,
  image: Image,
  around: Surroundings,
  setting: Setting,
): Page {
  const style = setting.styles.aside
  const area = box(margin, around.top, marginWidth, around.height)
  const { text, omitted } = fitText(
    [{ type: 'text', text: caption }],
    area,
    [style],
    setting,
  )
  const captions =
    caption === ''
      ? []
      : [place('body', placeholderIndex.caption, 'Caption', area, style, setting)]
  const names = captions.length > 0 ? captionedKind : kind
  const { layout, above, below } = exhibitFrame(names, captions, around, setting)
  return {
    layout,
    items: [
      ...above,
      {
        type: 'picture',
        name: 'Picture',
        alt: alt || caption,
        box: scaled(image, around),
        image,
      },
      ...captions.map((one) => ({ ...one, paragraphs: [text] })),
      ...below,
    ],
    margin: [],
    ...(omitted !== '' && { omitted: [omitted] }),
  }
}

function scaled(image: Image, { top, height }: Surroundings): Box {
  const factor = Math.min(textWidth / image.width, height / image.height, largest)
  return box(axis, top, image.width * factor, image.height * factor)
}
