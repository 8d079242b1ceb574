import type { ScenePicture } from '../../../model/scene.js'
import type { Slide } from '../pptxgen.js'
import { frame } from './frame.js'

/** Draws a picture. Its bytes go along: a path would be read or fetched unasked. */
export function drawPicture(slide: Slide, item: ScenePicture, key: string): void {
  const bytes = Buffer.from(item.image.bytes).toString('base64')
  slide.addImage({
    ...frame(item.box),
    objectName: key,
    altText: item.alt,
    data: `${item.image.mediaType};base64,${bytes}`,
  })
}
