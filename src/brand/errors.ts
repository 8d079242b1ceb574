/** A file that no look can be taken from. */
export class BrandError extends Error {
  override readonly name = 'BrandError'
}
