import LineBreaker from 'linebreak'

/** A place in a text where a line may end, or has to. */
export interface Opportunity {
  /** UTF-16 offset of what follows. */
  position: number
  required: boolean
}

/** The opportunities of UAX #14; the end of the text is the last. */
export function* lineOpportunities(text: string): Generator<Opportunity> {
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    yield { position: next.position, required: text[next.position - 1] === '\n' }
  }
}
