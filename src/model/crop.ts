import type { Image, Picture } from './block.js'

/** Which part of a picture is shown. */
export interface Crop {
  /** Width over height. */
  ratio: number
  /** What stays in any case: from 0, the left or upper edge, to 1. */
  focus: { x: number; y: number }
}

/** What is cut off at each side, in shares of the whole width or height. */
export interface Edges {
  left: number
  top: number
  right: number
  bottom: number
}

/** How many pixels of a picture are shown. */
export function shownSize(
  { crop }: Pick<Picture, 'crop'>,
  { width, height }: Image,
): { width: number; height: number } {
  if (!crop) return { width, height }
  return width / height > crop.ratio
    ? { width: height * crop.ratio, height }
    : { width, height: width / crop.ratio }
}

/** What is cut off of a picture; none where all of it is shown. */
export function edgesOf(picture: Pick<Picture, 'crop'>, image: Image): Edges | undefined {
  const { crop } = picture
  if (!crop) return undefined
  const shown = shownSize(picture, image)
  const across = 1 - shown.width / image.width
  const down = 1 - shown.height / image.height
  if (across < 0.001 && down < 0.001) return undefined
  const { x, y } = crop.focus
  return {
    left: across * x,
    top: down * y,
    right: across * (1 - x),
    bottom: down * (1 - y),
  }
}
