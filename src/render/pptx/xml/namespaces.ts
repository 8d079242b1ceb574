const office = 'http://schemas.openxmlformats.org'

/** Namespaces that the root of each part of PresentationML declares. */
export const namespaces = {
  'xmlns:a': `${office}/drawingml/2006/main`,
  'xmlns:r': `${office}/officeDocument/2006/relationships`,
  'xmlns:p': `${office}/presentationml/2006/main`,
}
