import type { Image, Picture } from '../../../model/block.js'
import { captionRuns } from '../../../model/caption.js'
import { shownSize } from '../../../model/crop.js'
import type { Box } from '../../../model/scene.js'
import { exhibitFrame, exhibitPages, type Surroundings } from '../exhibit.js'
import { fitText } from '../fit-text.js'
import { axis, box, margin, marginWidth, textWidth } from '../grid.js'
import type { Layout, Page } from '../page.js'
import { largestPixel, scenePicture } from '../picture-grid.js'
import type { Setting } from '../setting.js'
import { place, placeholderIndex } from '../text-box.js'
import { textPages } from './text-pages.js'

const kind = { name: 'picture', label: 'Picture' }
const captionedKind = { name: 'picture-captioned', label: 'Picture with caption' }

/** A picture as large as the columns of text allow, its caption in the margin. */
export const picture: Layout<'picture'> = {
  sizes: () => [16],
  fit({ picture, before, after }, _, setting) {
    const { image } = picture
    if (!image) return textPages([...before, picture, ...after], setting)
    return exhibitPages(before, after, setting, (around) => [
      picturePage({ ...picture, image }, around, setting),
    ])
  },
}

function picturePage(
  picture: Picture & { image: Image },
  around: Surroundings,
  setting: Setting,
): Page {
  const style = setting.styles.aside
  const area = box(margin, around.top, marginWidth, around.height)
  const runs = captionRuns(picture)
  const { text, omitted } = fitText(runs, area, [style], setting)
  const captions =
    runs.length === 0
      ? []
      : [place('body', placeholderIndex.caption, 'Caption', area, style, setting)]
  const names = captions.length > 0 ? captionedKind : kind
  const { layout, above, below } = exhibitFrame(names, captions, around, setting)
  return {
    layout,
    items: [
      ...above,
      scenePicture(picture, 'Picture', scaled(picture, around)),
      ...captions.map((one) => ({ ...one, paragraphs: [text] })),
      ...below,
    ],
    margin: [],
    ...(omitted !== '' && { omitted: [omitted] }),
  }
}

function scaled(picture: Picture & { image: Image }, { top, height }: Surroundings): Box {
  const shown = shownSize(picture, picture.image)
  const widest = textWidth * (picture.width ?? 1)
  const factor = Math.min(widest / shown.width, height / shown.height, largestPixel)
  return box(axis, top, shown.width * factor, shown.height * factor)
}
