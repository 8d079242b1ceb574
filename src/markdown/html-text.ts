import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { VFile } from 'vfile'
import { droppedElement } from '../diagnostics/markdown.js'
import type { Position } from '../model/position.js'

const comment =
  /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[|\]\]>|<![a-z][^<>]*>/gi
const invisible =
  /<(script|style|template|iframe|object|svg|math)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const lineTag =
  /<\/?(?:br|p|div|li|ul|ol|dl|dt|dd|tr|table|h[1-6]|hr|details|summary|section|blockquote|figure|figcaption|center)\b[^<>]*>/gi
const image = /<img\b[^<>]*>/gi
const tag = /<\/?[a-z][^<>]*>/gi

/**
 * The visible text of raw HTML: comments, tags and scripts are left out, an
 * image is its text, tags that begin a line end one.
 */
export function htmlText(html: string, file: VFile, position: Position): string {
  return decode(
    html
      .replace(comment, '')
      .replace(invisible, (_, name: string) => {
        droppedElement(file, name.toLowerCase(), position)
        return ''
      })
      .replace(image, (element) => {
        droppedElement(file, 'img', position)
        return (
          /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(element)?.slice(1).join('') ?? ''
        )
      })
      .replace(lineTag, '\n')
      .replace(/<\/?t[dh]\b[^<>]*>/gi, ' ')
      .replace(tag, ''),
  )
}

/** `&amp;`, `&#65;` and `&#x41;` as characters. */
function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]*));/gi,
    (entity, hex, decimal, name) => {
      if (name) return decodeNamedCharacterReference(name) || entity
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    },
  )
}
