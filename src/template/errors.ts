/** A template that cannot be used; the message says why and where. */
export class TemplateError extends Error {
  override name = 'TemplateError'
}
