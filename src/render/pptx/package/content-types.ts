import { posix } from 'node:path'
import { type Element, element } from '../../../ooxml/element.js'
import type { Part } from './part.js'

/**
 * Lists the content type of every part and of no other: pptxgenjs names slide masters
 * that are not there, which PowerPoint repairs (hazard R1).
 */
export function contentTypes(parts: Part[]): Element {
  const media = parts.filter(({ path }) => !path.endsWith('.xml'))
  const defaults = new Map<string, string>([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...media
      .map(({ path, contentType }) => [extension(path), contentType] as const)
      .toReversed(),
  ])
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    [...defaults].map(([name, type]) =>
      element('Default', { Extension: name, ContentType: type }),
    ),
    parts
      .filter(({ path, contentType }) => defaults.get(extension(path)) !== contentType)
      .map(({ path, contentType }) =>
        element('Override', { PartName: `/${path}`, ContentType: contentType }),
      ),
  )
}

function extension(path: string): string {
  return posix.extname(path).slice(1).toLowerCase()
}
