// Finds slides by what somebody types.

/** Letters and digits as they are compared: without marks, in one of their spellings. */
export function plain(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\s\u200c]+/g, ' ')
    .toLowerCase()
    .trim()
}

/**
 * Slides that have all words of a query, with the line that has the first of them: by
 * number, then those that have the words in their title, then in their text.
 */
export function findSlides(query, slides) {
  const wanted = plain(query).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  return slides
    .map((slide) => ({ slide, rank: rankOf(slide, wanted), line: lineOf(slide, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => one.rank - other.rank)
}

function rankOf({ number, title, lines }, wanted) {
  const has = (text) => wanted.every((word) => text.includes(word))
  const heading = plain(title)
  if (wanted.length === 1 && wanted[0] === String(number)) return 1
  if (heading.startsWith(wanted.join(' '))) return 2
  if (has(heading)) return 3
  return has(plain(`${title} ${lines.join(' ')}`)) ? 4 : 0
}

function lineOf({ lines }, [first]) {
  return lines.find((line) => plain(line).includes(first)) ?? ''
}
