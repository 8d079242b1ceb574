import { readFile } from 'node:fs/promises'
import { imageSize } from 'image-size'
import type { VFile } from 'vfile'
import { missingPicture } from '../diagnostics/files.js'
import type { Image, Picture } from '../model/block.js'
import type { Briefing } from '../model/briefing.js'
import { mapPictures, picturesOf } from '../model/pictures.js'
import { causeOf } from './cause.js'
import { insideFolder } from './inside-folder.js'

const mediaTypes: Record<string, Image['mediaType']> = {
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
}

/** More pixels than any page shows; a file of a few bytes can claim them. */
const mostPixels = 100_000_000

/**
 * Reads the pictures that a briefing names, from its own folder and below. One
 * that cannot be shown is a warning; its alternative text takes its place.
 */
export async function readPictures(briefing: Briefing, file: VFile): Promise<Briefing> {
  const images = new Map<string, Image | string>()
  for (const picture of picturesOf(briefing)) {
    if (!images.has(picture.source))
      images.set(picture.source, await readImage(picture.source, file))
  }
  if (images.size === 0) return briefing
  return mapPictures(briefing, (picture): Picture => {
    const image = images.get(picture.source)
    if (typeof image === 'object') return { ...picture, image }
    missingPicture(file, picture.source, image ?? 'no such file', picture.position)
    return picture
  })
}

/** The image, or why there is none. */
async function readImage(source: string, file: VFile): Promise<Image | string> {
  const found = await insideFolder(source, file)
  if ('cause' in found) return found.cause
  try {
    return parseImage(await readFile(found.path))
  } catch (error) {
    return causeOf(error)
  }
}

/** The bytes say what they are, the name of the file does not matter. */
function parseImage(bytes: Uint8Array): Image | string {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes)
    const mediaType = mediaTypes[type ?? '']
    if (!mediaType) return `expected PNG, JPEG or GIF, not ${type}`
    if (width * height > mostPixels) return 'it has too many pixels'
    // EXIF: from 5 on the picture lies on its side.
    const upright = orientation < 5
    return {
      bytes,
      mediaType,
      width: upright ? width : height,
      height: upright ? height : width,
    }
  } catch {
    return 'it is no picture'
  }
}
