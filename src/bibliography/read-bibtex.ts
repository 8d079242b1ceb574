/**
 * BibTeX or BibLaTeX becomes items of CSL JSON.
 *
 * @throws Error whose message begins with what was expected
 */
export async function readBibtex(text: string): Promise<unknown[]> {
  const { plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-bibtex')
  // Told the type, it looks at nothing else: no address in the text is followed.
  return plugins.input.chain(text, {
    forceType: '@biblatex/text',
    generateGraph: false,
  })
}
