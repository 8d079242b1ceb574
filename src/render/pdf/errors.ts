/** Why there is no PDF. */
export class PrintError extends Error {
  override name = 'PrintError'
}
