import type { BrandPart, BrandRelationship } from '../model/brand.js'
import { document } from '../ooxml/element.js'
import { contentTypeOf, type PartRelationship } from '../ooxml/package.js'
import type { BrandFile } from './brand-file.js'

/**
 * The parts that slide masters need, with all that they refer to: layouts, themes,
 * logos, backgrounds. Slides and what belongs to them stay behind, and so does what
 * lies outside the file, but for links to pages. Masters are as they were read.
 *
 * @param masters paths of their parts
 */
export function carriedParts(masters: string[], file: BrandFile): BrandPart[] {
  const paths = [...masters]
  const parts: BrandPart[] = []
  for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
    const content = file.pack.files.get(path)
    if (content === undefined || parts.some((part) => part.path === path)) continue
    const relationships = file
      .relationships(path)
      .filter((one) => isCarried(one, file))
      .map(relationshipOf)
    parts.push({
      path,
      contentType: contentTypeOf(file.types, path) ?? 'application/octet-stream',
      content: masters.includes(path) ? Buffer.from(document(file.xml(path))) : content,
      relationships,
    })
    paths.push(
      ...relationships.filter(({ external }) => !external).map(({ target }) => target),
    )
  }
  return parts
}

/** Kinds of parts that belong to slides, or that a look does not need. */
const left = ['slide', 'notesSlide', 'comments', 'vmlDrawing', 'customXml', 'control']

function isCarried({ kind, external, path }: PartRelationship, file: BrandFile): boolean {
  if (external) return kind === 'hyperlink' && /^(https?|mailto):/i.test(path)
  return !left.includes(kind) && file.pack.files.has(path)
}

function relationshipOf({
  id,
  type,
  path,
  external,
}: PartRelationship): BrandRelationship {
  return { id, type, target: path, external }
}
