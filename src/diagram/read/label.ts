import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { DiagramLine } from '../../model/diagram.js'

/**
 * The lines of a label without its markup: quotes, tags, marks of emphasis and names of
 * icons go, references of characters (`#quot;`, `&amp;`) become what they stand for.
 */
export function labelLines(source: string): string[] {
  const quoted = source.trim().replace(/^"([\s\S]*)"$/, '$1')
  const markdown = /^`([\s\S]*)`$/.exec(quoted)?.[1]
  const bare = markdown === undefined ? quoted : withoutEmphasis(markdown)
  const lines = bare
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\\n/g, '\n')
    .replace(tag, '')
    .replace(/\bfa[a-z]?:fa-[\w-]+\s*/g, '')
    .split('\n')
    .map((line) => decoded(line).replace(/\s+/g, ' ').trim())
  return lines.filter((line) => line !== '')
}

/** Others are text, such as `List<String>`. */
const tag =
  /<\/?(?:a|b|big|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|s|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?\/?>/gi

/** The same as lines of a plan. */
export function plainLines(source: string): DiagramLine[] {
  return labelLines(source).map((text) => ({ text }))
}

function withoutEmphasis(text: string): string {
  return text.replace(/(\*\*|__)(.+?)\1/g, '$2').replace(/([*_])(.+?)\1/g, '$2')
}

function decoded(text: string): string {
  return text
    .replace(/[#&]#?(x[\da-f]+|\d+);/gi, (whole, code: string) => {
      const number = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code)
      return number > 31 && number <= 0x10ffff ? String.fromCodePoint(number) : whole
    })
    .replace(
      /[#&]([a-z][a-z\d]*);/gi,
      (whole, name: string) => decodeNamedCharacterReference(name) || whole,
    )
}
