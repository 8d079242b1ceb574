import { languageTag } from '../../../labels/index.js'
import type { DocumentProperties, Scene } from '../../../model/scene.js'
import type { Theme } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'
import { documentDates } from '../../document-dates.js'
import { type Part, xmlPart } from './part.js'

/** Title, author and the like (hazards F12 and A10). */
export function corePropertiesPart(
  properties: DocumentProperties,
  built: Date | undefined,
): Part {
  const { created, modified } = documentDates(properties, built)
  const { title, subject, author, keywords, lang } = properties
  const content = element(
    'cp:coreProperties',
    {
      'xmlns:cp':
        'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, title),
    element('dc:subject', {}, subject),
    element('dc:creator', {}, author),
    element('cp:keywords', {}, keywords.join(', ')),
    element('dc:language', {}, languageTag(lang)),
    element('cp:lastModifiedBy', {}, author),
    time('dcterms:created', created),
    time('dcterms:modified', modified),
  )
  return xmlPart('core', 'docProps/core.xml', content)
}

/** What PowerPoint shows about a file besides: its slides by title, its fonts. */
export function extendedPropertiesPart(
  { organisation }: DocumentProperties,
  scenes: Scene[],
  { name, fonts }: Theme,
): Part {
  const groups: [string, string[]][] = [
    ['Fonts Used', [...new Set([fonts.heading.name, fonts.body.name])]],
    ['Theme', [`Deckle ${name}`]],
    ['Slide Titles', scenes.map(({ title }) => title)],
  ]
  const content = element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    element('Application', {}, 'Deckle'),
    element('PresentationFormat', {}, 'Widescreen'),
    element('Slides', {}, String(scenes.length)),
    element('Notes', {}, String(scenes.filter(({ notes }) => notes.length > 0).length)),
    element('HeadingPairs', {}, vector('variant', groups.flatMap(headingPair))),
    element('TitlesOfParts', {}, vector('lpstr', groups.flatMap(titlesOfParts))),
    element('Company', {}, organisation),
  )
  return xmlPart('extended', 'docProps/app.xml', content)
}

function time(name: string, date: Date): Element {
  const text = date.toISOString().replace(/\.\d+Z$/, 'Z')
  return element(name, { 'xsi:type': 'dcterms:W3CDTF' }, text)
}

function headingPair([heading, names]: [string, string[]]): Element[] {
  return [
    element('vt:variant', {}, element('vt:lpstr', {}, heading)),
    element('vt:variant', {}, element('vt:i4', {}, String(names.length))),
  ]
}

function titlesOfParts([, names]: [string, string[]]): Element[] {
  return names.map((name) => element('vt:lpstr', {}, name))
}

function vector(baseType: string, items: Element[]): Element {
  return element('vt:vector', { size: items.length, baseType }, items)
}
