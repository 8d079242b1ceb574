import type { PartRelationship } from '../ooxml/package.js'

/** What a part of a deck is. */
export type PartKind =
  | 'presentation'
  | 'slide'
  | 'slideLayout'
  | 'slideMaster'
  | 'notesSlide'
  | 'notesMaster'
  | 'handoutMaster'
  | 'theme'
  | 'themeOverride'
  | 'presProps'
  | 'viewProps'
  | 'tableStyles'
  | 'comments'
  | 'commentAuthors'
  | 'tags'
  | 'chart'
  | 'core-properties'
  | 'extended-properties'
  | 'custom-properties'
  | 'image'
  | 'audio'
  | 'video'
  | 'font'
  | 'workbook'
  | 'relationships'
  | 'content-types'
  | 'other'

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml.'
const officeDocument = 'application/vnd.openxmlformats-officedocument.'
const opc = 'application/vnd.openxmlformats-package.'

const kinds: ReadonlyMap<string, PartKind> = new Map([
  [`${presentationml}presentation.main+xml`, 'presentation'],
  [`${presentationml}template.main+xml`, 'presentation'],
  [`${presentationml}slideshow.main+xml`, 'presentation'],
  ['application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml', 'presentation'],
  ['application/vnd.ms-powerpoint.template.macroEnabled.main+xml', 'presentation'],
  ['application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml', 'presentation'],
  ['application/vnd.ms-powerpoint.addin.macroEnabled.main+xml', 'presentation'],
  [`${presentationml}slide+xml`, 'slide'],
  [`${presentationml}slideLayout+xml`, 'slideLayout'],
  [`${presentationml}slideMaster+xml`, 'slideMaster'],
  [`${presentationml}notesSlide+xml`, 'notesSlide'],
  [`${presentationml}notesMaster+xml`, 'notesMaster'],
  [`${presentationml}handoutMaster+xml`, 'handoutMaster'],
  [`${presentationml}presProps+xml`, 'presProps'],
  [`${presentationml}viewProps+xml`, 'viewProps'],
  [`${presentationml}tableStyles+xml`, 'tableStyles'],
  [`${presentationml}comments+xml`, 'comments'],
  [`${presentationml}commentAuthors+xml`, 'commentAuthors'],
  [`${presentationml}tags+xml`, 'tags'],
  [`${officeDocument}theme+xml`, 'theme'],
  [`${officeDocument}themeOverride+xml`, 'themeOverride'],
  [`${officeDocument}drawingml.chart+xml`, 'chart'],
  [`${officeDocument}extended-properties+xml`, 'extended-properties'],
  [`${officeDocument}custom-properties+xml`, 'custom-properties'],
  [`${officeDocument}spreadsheetml.sheet`, 'workbook'],
  ['application/vnd.ms-excel.sheet.macroEnabled.12', 'workbook'],
  [`${opc}core-properties+xml`, 'core-properties'],
  [`${opc}relationships+xml`, 'relationships'],
  ['application/x-fontdata', 'font'],
])

/** What a content type says that a part is. */
export function kindOfType(contentType: string): PartKind {
  const family = /^(image|audio|video)\//.exec(contentType)?.[1]
  return (family as PartKind | undefined) ?? kinds.get(contentType) ?? 'other'
}

/** Other types of relationships with the same last word are of newer formats. */
const standard = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//

/** What a relationship says that the part is that it leads to. */
export function kindOfRelationship({
  type,
  kind,
}: PartRelationship): PartKind | undefined {
  if (!standard.test(type)) return undefined
  if (kind === 'officeDocument') return 'presentation'
  if (kind === 'image') return kind
  return [...kinds.values()].find((known) => known === kind)
}

/** A kind in words: `slide layout`. */
export function nameOfKind(kind: PartKind): string {
  return kind
    .replace('presProps', 'presentationProperties')
    .replace('viewProps', 'viewProperties')
    .replace(/([A-Z])/g, ' $1')
    .replace(/-/g, ' ')
    .toLowerCase()
}
