/**
 * Gives a value with every string in it freed from what XML 1.0 cannot hold:
 * control characters, lone surrogates, U+FFFE and U+FFFF. A single one of them makes
 * a part unreadable (hazard R10). Vertical tabs, form feeds and Unicode's separators
 * of lines and paragraphs become spaces, which is how they were measured. What has
 * nothing of that stays as it is; the rest is copied.
 */
export function cleanText<T>(value: T): T {
  if (typeof value === 'string') return cleanString(value) as T
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(cleanText)
    return (items.every((item, index) => item === value[index]) ? value : items) as T
  }
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) {
    return value
  }
  const changed = Object.entries(value)
    .map(([key, part]) => [key, cleanText(part), part])
    .filter(([, clean, part]) => clean !== part)
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) }
}

function cleanString(text: string): string {
  if (!unclean.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(separators, ' ').replace(forbidden, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
const forbidden = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu

const separators = /[\v\f\u0085\u2028\u2029]/g

/** Hardly any text has something of it. */
const unclean = new RegExp(`\\r|${separators.source}|${forbidden.source}`, 'u')
