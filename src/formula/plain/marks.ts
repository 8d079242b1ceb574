/** Signs that no text has, around what is lowered or raised. */
export const marks = { low: '\ue000', high: '\ue001', end: '\ue002' }

/** A stretch of a formula's text, and how it stands in its line. */
export interface TextPart {
  text: string
  place: 'line' | 'low' | 'high'
}

const innermost = /([\ue000\ue001])([^\ue000-\ue002]*)\ue002/gu

/** Marked text as it is typed: `x_(1,2)`, `x^n`. */
export function typed(marked: string): string {
  let text = marked
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(innermost, (_, mark: string, inside: string) => {
      const sign = mark === marks.low ? '_' : '^'
      return [...inside].length === 1 ? `${sign}${inside}` : `${sign}(${inside})`
    })
  }
  return text
}

/** Marked text in parts; what is lowered or raised inside of such a part is typed. */
export function textParts(marked: string): TextPart[] {
  const parts: TextPart[] = []
  let start = 0
  let depth = 0
  const push = (end: number, place: TextPart['place']) => {
    const text = typed(marked.slice(start, end))
    if (text !== '') parts.push({ text, place })
    start = end + 1
  }
  let place: 'low' | 'high' = 'low'
  for (let index = 0; index < marked.length; index++) {
    const sign = marked[index]
    if (sign === marks.end && --depth === 0) push(index, place)
    if (sign !== marks.low && sign !== marks.high) continue
    if (depth++ === 0) {
      push(index, 'line')
      place = sign === marks.low ? 'low' : 'high'
    }
  }
  push(marked.length, 'line')
  return parts
}
