/** XML that cannot be read; the message begins with line and column. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
}
