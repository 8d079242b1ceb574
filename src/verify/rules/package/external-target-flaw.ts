/** Longer addresses are cut off by Office. */
const longest = 2083

/** What an address outside the package should be; nothing where it is well. */
export function externalTargetFlaw(target: string): string | undefined {
  if (target.length > longest) return `at most ${longest} characters`
  // PowerPoint itself writes paths as they are.
  if (/^file:/i.test(target)) return undefined
  if (/[\s<>"{}|\\^`]/.test(target))
    return 'one without spaces, quotation marks and the like'
  if (/%(?![\da-f]{2})/i.test(target)) return 'two digits behind each `%`'
  return URL.canParse(target, 'https://relative.example/')
    ? undefined
    : 'one that can be read'
}
