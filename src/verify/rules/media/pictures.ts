import { posix } from 'node:path'
import type { Element } from '../../../ooxml/element.js'
import { elements } from '../../../ooxml/select.js'
import { all, partsOf, referredPart } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { pagesOf } from '../../pages.js'
import { imageFormat } from './image-format.js'

/** Formats that PowerPoint cannot show in every version. */
const unsupported = new Set(['webp', 'avif', 'heic'])

/** Formats that are known by their first bytes, by content type and extension. */
const known: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/jpg': 'jpeg',
  'image/pjpeg': 'jpeg',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
  'image/tiff': 'tiff',
  'image/svg+xml': 'svg',
  'image/x-emf': 'emf',
  'image/x-wmf': 'wmf',
  'image/vnd.ms-photo': 'jxr',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  bmp: 'bmp',
  tif: 'tiff',
  tiff: 'tiff',
  svg: 'svg',
  emf: 'emf',
  wmf: 'wmf',
  wdp: 'jxr',
}

/** A picture that PowerPoint shows as a red cross. */
export const unreadablePicture: Rule = {
  id: 'unreadable-picture',
  severity: 'error',
  *check(deck) {
    for (const part of partsOf(deck, 'image')) {
      const format = imageFormat(part.bytes)
      const isKnown = known[part.contentType ?? ''] !== undefined
      if (part.bytes.length === 0 || (format === undefined && isKnown)) {
        yield {
          part: part.path,
          reason: 'Cannot read this picture, expected one of a usual format',
        }
      } else if (unsupported.has(format ?? '')) {
        const reason = `Unexpected picture in ${format?.toUpperCase()}, expected PNG or JPEG`
        yield { part: part.path, reason, note: 'Convert it: PowerPoint cannot show it.' }
      }
    }
  },
}

/** Programs differ in whether they go by the bytes, the name or the content type. */
export const pictureType: Rule = {
  id: 'picture-type',
  severity: 'warning',
  *check(deck) {
    for (const part of partsOf(deck, 'image')) {
      const format = imageFormat(part.bytes)
      if (format === undefined || format === 'gzip' || unsupported.has(format)) continue
      const extension = posix.extname(part.path).slice(1).toLowerCase()
      const wrong = [part.contentType ?? '', extension].find(
        (name) => known[name] !== undefined && known[name] !== format,
      )
      if (wrong === undefined) continue
      const reason = `Unexpected ${format.toUpperCase()} picture, expected what \`${wrong}\` says`
      yield { part: part.path, reason }
    }
  },
}

/** Programs that cannot show an SVG picture show another in its place. */
export const svgFallback: Rule = {
  id: 'svg-fallback',
  severity: 'error',
  *check(deck) {
    for (const page of pagesOf(deck)) {
      for (const blip of all(page, 'a:blip')) {
        if (!hasSvg(blip)) continue
        const picture = referredPart(deck, page, blip, 'r:embed')
        if (picture && imageFormat(picture.bytes) !== 'svg') continue
        const reason =
          'Unexpected SVG picture without another for programs that cannot show it'
        yield { part: page.path, at: blip, reason }
      }
    }
  },
}

function hasSvg(blip: Element): boolean {
  return elements(blip)
    .flatMap(elements)
    .flatMap(elements)
    .some(({ name }) => name === 'asvg:svgBlip')
}
