import type { BrandPart, BrandRelationship } from '../model/brand.js'
import { document } from '../ooxml/element.js'
import { contentTypeOf, type PartRelationship } from '../ooxml/package.js'
import type { BrandFile } from './brand-file.js'
import { isCarried } from './is-carried.js'
import { isPage } from './mend-page.js'

/**
 * The parts that slide masters need, with all that they refer to: layouts, themes,
 * logos, backgrounds. Slides and what belongs to them stay behind, and so does what
 * lies outside the file, but for links to pages. Pages are as they were mended.
 *
 * @param masters paths of their parts
 */
export function carriedParts(masters: string[], file: BrandFile): BrandPart[] {
  const paths = [...masters]
  const parts: BrandPart[] = []
  for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
    const content = file.pack.files.get(path)
    if (content === undefined || parts.some((part) => part.path === path)) continue
    const named = contentTypeOf(file.types, path) ?? 'application/octet-stream'
    const type = registered[named] ?? named
    const relationships = file
      .relationships(path)
      .filter((one) => isCarried(one, file.pack))
      .map(relationshipOf)
    parts.push({
      path,
      contentType: type,
      content: isPage(type) ? Buffer.from(document(file.xml(path))) : content,
      relationships,
    })
    paths.push(
      ...relationships.filter(({ external }) => !external).map(({ target }) => target),
    )
  }
  return parts
}

/** What pictures are called that programs misname, as IANA registers them. */
const registered: Record<string, string> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-png': 'image/png',
}

function relationshipOf({
  id,
  type,
  path,
  external,
}: PartRelationship): BrandRelationship {
  return { id, type, target: path, external }
}
