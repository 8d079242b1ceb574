/** A length in points as CSS writes it. */
export function points(length: number): string {
  return `${Math.round(length * 100) / 100}pt`
}
