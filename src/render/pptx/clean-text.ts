/**
 * Copies a value with every string in it freed from what XML 1.0 cannot hold:
 * control characters, lone surrogates, U+FFFE and U+FFFF. A single one of them makes
 * a part unreadable (hazard R10). Vertical tabs, form feeds and Unicode's separators
 * of lines and paragraphs become spaces, which is how they were measured.
 */
export function cleanText<T>(value: T): T {
  if (typeof value === 'string') return cleanString(value) as T
  if (Array.isArray(value)) return value.map(cleanText) as T
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) {
    return value
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, cleanText(part)]),
  ) as T
}

function cleanString(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(forbidden, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
const forbidden = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu
