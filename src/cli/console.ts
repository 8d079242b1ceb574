/** Where a command writes to. */
export interface Console {
  out(text: string): void
  error(text: string): void
  /** How wide the terminal is that errors go to, where they go to one. */
  columns?: () => number
}
