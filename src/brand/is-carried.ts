import type { OpcPackage, PartRelationship } from '../ooxml/package.js'

/** Kinds of parts that belong to slides, or that a look does not need. */
const left = ['slide', 'notesSlide', 'comments', 'vmlDrawing', 'customXml', 'control']

/** Whether a deck in the brand's look keeps a relationship of one of its parts. */
export function isCarried(
  { kind, external, path }: PartRelationship,
  { files }: OpcPackage,
): boolean {
  if (external) return kind === 'hyperlink' && /^(https?|mailto):/i.test(path)
  return !left.includes(kind) && files.has(path)
}
