/** Marks off the parts of an entry: `Title, Publisher, Date`. */
const separator = /\s*,\s+|\s+[—–|·]\s+|、|，|،\s*/gu

/** `Title. Publisher. Date.`, where no comma does; the stop of `Dr.` or `No.` is none. */
const fullStop =
  /(?<=[\p{L}\p{M}\p{Nd})\]”"’»?!]{3})\.\s+(?=[\p{Lu}\p{Lo}\p{Nd}“"«])|。(?=.)/gu

/** Words that say that there is a link, not where it leads. */
export const linkWord =
  /^\s*(?:link|here|pdf|url|web|website|online|source|article|hier|ici|lien|aquí|enlace|リンク|پیوند|رابط)\s*$/iu

/** Where the title stands in `Title, Publisher, Date`, by the place of the date. */
export function titleSpan(text: string): [number, number] {
  const whole: [number, number] = [0, text.length]
  return spanOf(text, separator) ?? spanOf(text, fullStop) ?? whole
}

function spanOf(text: string, between: RegExp): [number, number] | undefined {
  const parts = partsOf(text, between)
  // `…, 2020, link`: the word is no part of what the source is called.
  if (linkWord.test(partText(text, parts.at(-1)))) parts.pop()
  const date = parts.findLastIndex((part) => isDate(partText(text, part)))
  if (parts.length >= 3 && date === parts.length - 1)
    return [0, parts[date - 2]?.end ?? 0]
  if (parts.length === 3 && date === 1) return [parts[2]?.start ?? 0, text.length]
  if (parts.length === 2 && date === 1) return [0, firstEnd(text, parts[0]?.end ?? 0)]
  return undefined
}

/** `Title. Publisher, 2025`: a comma before the date alone, a full stop before the rest. */
function firstEnd(text: string, end: number): number {
  return partsOf(text.slice(0, end), fullStop)[0]?.end ?? end
}

function partText(text: string, part: Part | undefined): string {
  return part ? text.slice(part.start, part.end) : ''
}

interface Part {
  start: number
  end: number
}

/** The parts between separators; a date with a comma in it stays in one. */
function partsOf(text: string, between: RegExp): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const match of [...text.matchAll(between), { index: text.length, 0: '' }]) {
    // A comma inside brackets divides nothing.
    if (isOpen(text.slice(start, match.index))) continue
    const part = { start, end: match.index }
    const previous = parts.at(-1)
    const joined = previous && text.slice(previous.start, part.end)
    if (previous && joined && /^\p{L}+\.?\s\d{1,2},\s*\d{4}$/u.test(joined))
      previous.end = part.end
    else parts.push(part)
    start = match.index + match[0].length
  }
  return parts
}

function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

/** A year, alone or with a day and a month, in any digits. */
function isDate(text: string): boolean {
  return (
    /(?:^|\D)\p{Nd}{4}(?:\D|$)/u.test(text) &&
    text.trim().split(/[\s./-]+/).length <= 4 &&
    text.length <= 30
  )
}
