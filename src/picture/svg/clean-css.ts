/** Functions that load something, or could. */
const loading =
  /(?:-webkit-)?(?:image-set|image|src|cross-fade|element|expression)\s*\([^)]*(?:\)|$)/gi

/**
 * CSS of a drawing without what refers to other files: imports, fonts, addresses. Only
 * references inside the drawing, `url(#a)`, stay.
 *
 * @param refers is called for each one that does not stay
 */
export function cleanCss(css: string, refers: () => void): string {
  // Not nothing: what is before and after must not become a word that is dropped.
  const drop = (): string => {
    refers()
    return ' '
  }
  return (
    css
      .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ')
      // An escape could hide what a word is.
      .replace(/\\([\da-f]{1,6})\s?/gi, (_, hex: string) => characterOf(hex))
      .replaceAll('\\', '')
      .replace(/@import\b[^;]*(?:;|$)/gi, drop)
      .replace(/@font-face\s*\{[^}]*(?:\}|$)/gi, (face) =>
        /url\(\s*["']?(?!data:)/i.test(face) ? drop() : ' ',
      )
      .replace(/url\(\s*(["']?)([^)]*)(?:\)|$)/gi, (whole, _, address: string) => {
        if (address.startsWith('#')) return whole
        refers()
        return 'none'
      })
      .replace(loading, () => {
        refers()
        return 'none'
      })
  )
}

function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
