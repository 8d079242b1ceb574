/**
 * What two names have in common that a reader, or PowerPoint, takes for one: letters in
 * whatever case and form, without marks that cannot be seen.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
