import type { Element } from '../../../ooxml/element.js'
import { Relationships } from '../relationships.js'

/** A part of the package: a file with a content type. */
export interface Part {
  /** Path in the package, without a leading slash. */
  path: string
  contentType: string
  content: Element | Uint8Array
  relationships: Relationships
}

const office = 'application/vnd.openxmlformats-officedocument'

const contentTypes = {
  presentation: `${office}.presentationml.presentation.main+xml`,
  slide: `${office}.presentationml.slide+xml`,
  slideLayout: `${office}.presentationml.slideLayout+xml`,
  slideMaster: `${office}.presentationml.slideMaster+xml`,
  notesMaster: `${office}.presentationml.notesMaster+xml`,
  notesSlide: `${office}.presentationml.notesSlide+xml`,
  presProps: `${office}.presentationml.presProps+xml`,
  viewProps: `${office}.presentationml.viewProps+xml`,
  tableStyles: `${office}.presentationml.tableStyles+xml`,
  chart: `${office}.drawingml.chart+xml`,
  theme: `${office}.theme+xml`,
  extended: `${office}.extended-properties+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
}

/** An XML part of the kind named. */
export function xmlPart(
  kind: keyof typeof contentTypes,
  path: string,
  content: Element,
  relationships = new Relationships(),
): Part {
  return { path, contentType: contentTypes[kind], content, relationships }
}

/** A part that is stored as it is, such as a picture. */
export function binaryPart(path: string, contentType: string, content: Uint8Array): Part {
  return { path, contentType, content, relationships: new Relationships() }
}
