import type { VFile } from 'vfile'
import { unknownPictureOption } from '../diagnostics/picture.js'
import type { Picture } from '../model/block.js'
import type { Crop } from '../model/crop.js'
import { lookUp } from '../model/look-up.js'
import type { Position } from '../model/position.js'

/** What braces after an image say of it, as in Pandoc. */
export type PictureOptions = Pick<Picture, 'credit' | 'width' | 'crop'>

/** One option: `name=value`, the value in quotes where it has spaces. */
const option = /([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|“([^”]*)”|'([^']*)'|([^\s"'}]+))/iy
/** What Pandoc has there, too, and means nothing here. */
const label = /[.#][\w-]+/y

/**
 * The braces that a text after an image begins with, `{width=50% crop=16:9}`; nothing
 * where they say something else.
 */
export function readBraces(
  text: string,
): { options: [name: string, value: string][]; length: number } | undefined {
  if (!text.startsWith('{')) return undefined
  const options: [string, string][] = []
  let at = 1
  for (;;) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0
    if (text[at] === '}') return at > 1 ? { options, length: at + 1 } : undefined
    option.lastIndex = at
    label.lastIndex = at
    const found = option.exec(text)
    if (found) {
      const [, name = '', ...values] = found
      options.push([name.toLowerCase(), values.find((one) => one !== undefined) ?? ''])
      at = option.lastIndex
    } else if (label.exec(text)) at = label.lastIndex
    else return undefined
  }
}

/** What the options mean; one that means nothing is told of, and left out. */
export function pictureOptions(
  options: [name: string, value: string][],
  file: VFile,
  place: Position,
): PictureOptions {
  const given = new Map(options)
  const read: PictureOptions = {}
  for (const [name, value] of options) {
    const known = lookUp(readers, name)
    if (!known) unknownPictureOption(file, name, expectedName, place)
    else if (!known.read(value)) {
      unknownPictureOption(file, `${name}=${value}`, known.expected, place)
    }
  }
  const credit = given.get('credit')?.trim()
  const width = widthOf(given.get('width') ?? '')
  const ratio = ratioOf(given.get('crop') ?? '')
  if (credit) read.credit = credit
  if (width) read.width = width
  if (ratio) read.crop = { ratio, focus: focusOf(given.get('focus') ?? '') ?? middle }
  return read
}

const expectedName = '`width`, `crop`, `focus` or `credit`'

const readers: Record<
  string,
  { read: (value: string) => unknown; expected: string } | undefined
> = {
  credit: { read: (value) => value.trim(), expected: 'some words' },
  width: { read: widthOf, expected: 'a share such as `width=50%`' },
  crop: { read: ratioOf, expected: 'a form such as `crop=16:9` or `crop=square`' },
  focus: {
    read: focusOf,
    expected: '`focus=` with `top`, `bottom`, `left`, `right` or two of them',
  },
}

/** From 10 to 100 per cent of the room. */
function widthOf(value: string): number | undefined {
  const share = Number(/^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(value)?.[1]) / 100
  return share >= 0.1 && share <= 1 ? share : undefined
}

function ratioOf(value: string): number | undefined {
  if (/^square$/i.test(value)) return 1
  const [, width, height] =
    /^(\d{1,4}(?:\.\d+)?)\s*[:/x×]\s*(\d{1,4}(?:\.\d+)?)$/.exec(value) ?? []
  const ratio = Number(width) / Number(height)
  return ratio >= 0.1 && ratio <= 10 ? ratio : undefined
}

const middle = { x: 0.5, y: 0.5 }

const sides: Record<string, Partial<Crop['focus']> | undefined> = {
  left: { x: 0 },
  right: { x: 1 },
  top: { y: 0 },
  bottom: { y: 1 },
  center: {},
  centre: {},
}

function focusOf(value: string): Crop['focus'] | undefined {
  const named = value.toLowerCase().split(/[\s-]+/)
  const found = named.map((name) => lookUp(sides, name))
  if (named.length > 2 || found.some((side) => side === undefined)) return undefined
  return Object.assign({}, middle, ...found)
}
