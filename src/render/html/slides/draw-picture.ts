import type { ScenePicture } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { fixed } from '../chart/markup.js'
import { dataUri } from '../helpers/data-uri.js'

/** A picture; of a cropped one, a frame shows a part. */
export function drawPicture({ box, alt, image, crop }: ScenePicture): Element {
  const { left = 0, top = 0, right = 0, bottom = 0 } = crop ?? {}
  const whole = {
    width: box.width / (1 - left - right),
    height: box.height / (1 - top - bottom),
  }
  return element(
    'svg',
    {
      x: fixed(box.x),
      y: fixed(box.y),
      width: fixed(box.width),
      height: fixed(box.height),
    },
    element('image', {
      role: 'img',
      'aria-label': alt,
      x: fixed(-left * whole.width),
      y: fixed(-top * whole.height),
      width: fixed(whole.width),
      height: fixed(whole.height),
      preserveAspectRatio: 'none',
      href: dataUri(image),
    }),
  )
}
