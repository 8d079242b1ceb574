import fc from 'fast-check'

/** Something of a text that is left out, written over or put in. */
export interface Change {
  /** From 0, the beginning, to 1. */
  at: number
  length: number
  text: string
}

/** @param put what may stand in the place */
export function changeOf(put: fc.Arbitrary<string>): fc.Arbitrary<Change> {
  return fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
    text: fc.oneof(put, fc.constant('')),
  })
}

export function changed(text: string, { at, length, text: put }: Change): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + put + text.slice(start + length)
}

/** One of some texts, changed in up to twelve places. */
export function mutations(
  texts: string[],
  put: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(changeOf(put), { minLength: 1, maxLength: 12 }),
    )
    .map(([text, changes]) => changes.reduce(changed, text))
}
