/** Parts of a text between which a line can end: `12\u00a0May` is one. */
export function unbrokenWords(text: string): string[] {
  return text.split(/[^\S\u00a0\u202f]+/)
}
