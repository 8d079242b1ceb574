import { labelsFor } from '../labels/index.js'
import type { Name } from '../model/bibliography.js'

/** So many authors are named in a source; of more, the first. */
const mostInSource = 3

/** "Doe, J. and Müller, K.", of more than three "Doe, J. et al.". */
export function sourceNames(names: Name[], lang: string): string {
  return listed(names, names.map(withInitials), mostInSource, lang)
}

/** "Doe and Müller", of more than two "Doe et al.". */
export function shortNames(names: Name[], lang: string): string {
  return listed(
    names,
    names.map(({ family }) => family),
    2,
    lang,
  )
}

function listed(names: Name[], written: string[], most: number, lang: string): string {
  const [first = ''] = written
  // BibTeX writes "and others" for those that it leaves out.
  const isShort = names.at(-1)?.family === 'others' && names.length > 1
  if (isShort || names.length > most)
    return `${first} ${labelsFor(lang).bibliography.others}`
  return new Intl.ListFormat(lang, { type: 'conjunction', style: 'long' }).format(written)
}

/** Given names of the Latin, Greek and Cyrillic script by their initials. */
function withInitials({ family, given }: Name): string {
  if (!given) return family
  if (!/^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}\p{P}\s]+$/u.test(given))
    return `${family} ${given}`
  const initials = given
    .split(/\s+/)
    .map((part) => part.replace(/(^|-)(\p{L}\p{M}*)[^-]*/gu, '$1$2.'))
  return `${family}, ${initials.join(' ')}`
}
