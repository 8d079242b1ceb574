/** Where a command writes to. */
export interface Console {
  out(text: string): void
  error(text: string): void
}
