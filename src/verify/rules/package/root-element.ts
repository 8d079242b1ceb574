import type { Rule } from '../../finding.js'
import { nameOfKind, type PartKind } from '../../part-kind.js'

const schemas = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

const namespaces: Record<string, readonly string[]> = {
  p: [`${schemas}/presentationml/2006/main`, `${strict}/presentationml/main`],
  a: [`${schemas}/drawingml/2006/main`, `${strict}/drawingml/main`],
  c: [`${schemas}/drawingml/2006/chart`, `${strict}/drawingml/chart`],
}

const roots: Partial<Record<PartKind, string>> = {
  presentation: 'p:presentation',
  slide: 'p:sld',
  slideLayout: 'p:sldLayout',
  slideMaster: 'p:sldMaster',
  notesSlide: 'p:notes',
  notesMaster: 'p:notesMaster',
  handoutMaster: 'p:handoutMaster',
  presProps: 'p:presentationPr',
  viewProps: 'p:viewPr',
  tableStyles: 'a:tblStyleLst',
  theme: 'a:theme',
  chart: 'c:chartSpace',
  comments: 'p:cmLst',
  commentAuthors: 'p:cmAuthorLst',
  tags: 'p:tagLst',
  'core-properties': 'cp:coreProperties',
  'extended-properties': 'Properties',
  relationships: 'Relationships',
  'content-types': 'Types',
}

/** What a part is called it must be. */
export const rootElement: Rule = {
  id: 'root-element',
  severity: 'error',
  *check({ parts }) {
    for (const { path, kind, xml } of parts) {
      const root = xml?.root
      const expected = roots[kind]
      if (root === undefined || expected === undefined) continue
      const [prefix = ''] = expected.split(':')
      const namespace = root.attributes[`xmlns:${prefix}`]
      const isRight = namespaces[prefix]?.includes(namespace ?? '') ?? true
      if (root.name === expected && isRight) continue
      const found =
        root.name === expected ? `namespace \`${namespace}\`` : `\`${root.name}\``
      const reason = `Unexpected ${found} at the root of this part (${nameOfKind(kind)}), expected \`${expected}\``
      yield { part: path, reason }
    }
  },
}
