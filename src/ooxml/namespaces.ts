const schemas = 'http://schemas.openxmlformats.org'

/** Namespaces that the root of each part of PresentationML declares. */
export const namespaces = {
  'xmlns:a': `${schemas}/drawingml/2006/main`,
  'xmlns:r': `${schemas}/officeDocument/2006/relationships`,
  'xmlns:p': `${schemas}/presentationml/2006/main`,
}

/** The prefix by which our code knows the elements of a namespace; '' is none. */
export const usualPrefixes: ReadonlyMap<string, string> = new Map([
  [namespaces['xmlns:a'], 'a'],
  [namespaces['xmlns:r'], 'r'],
  [namespaces['xmlns:p'], 'p'],
  [`${schemas}/drawingml/2006/chart`, 'c'],
  [`${schemas}/markup-compatibility/2006`, 'mc'],
  [`${schemas}/officeDocument/2006/math`, 'm'],
  ['http://schemas.microsoft.com/office/drawing/2010/main', 'a14'],
  [`${schemas}/package/2006/relationships`, ''],
  [`${schemas}/package/2006/content-types`, ''],
  [`${schemas}/package/2006/metadata/core-properties`, 'cp'],
  [`${schemas}/officeDocument/2006/extended-properties`, ''],
  [`${schemas}/spreadsheetml/2006/main`, ''],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
  ['http://schemas.microsoft.com/office/drawing/2016/SVG/main', 'asvg'],
  ['http://schemas.microsoft.com/office/powerpoint/2010/main', 'p14'],
])
