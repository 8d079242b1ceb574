import LineBreaker from 'linebreak'
import { wordStarts } from './word-starts.js'

/** A place in a text where a line may end. */
export interface Opportunity {
  /** UTF-16 offset of what follows. */
  position: number
  /** A `soft` one divides a word that is longer than a line, and no other. */
  type: 'required' | 'normal' | 'soft'
}

const lineFeed = 0x0a
const space = 0x20
const hyphen = 0x2d
const fullStop = 0x2e

/**
 * Where lines may end: the opportunities of UAX #14 that both Chromium and
 * LibreOffice take, so that no line is thought to hold more than it does; those
 * that one of them takes are soft. The end of the text is the last one.
 */
export function lineOpportunities(text: string): Opportunity[] {
  const opportunities = known.get(text) ?? findOpportunities(text)
  if (known.size >= mostKnown) known.clear()
  known.set(text, opportunities)
  return opportunities
}

/** Texts are broken at many sizes and widths in turn: those of the last ones are kept. */
const known = new Map<string, Opportunity[]>()
const mostKnown = 1000

function findOpportunities(text: string): Opportunity[] {
  const opportunities: Opportunity[] = []
  const breaker = new LineBreaker(text)
  const words = wordStarts(text)
  let listed = breaker.nextBreak()?.position
  for (let position = 1; position <= text.length; position++) {
    const isListed = listed === position
    if (isListed) listed = breaker.nextBreak()?.position
    const type = typeAt(text, position, isListed || words.has(position))
    if (type) opportunities.push({ position, type })
  }
  return opportunities
}

/**
 * Tailors UAX #14 as `linebreak` reads it: programs break after any space, even
 * before `!` or after `(`, and between the hyphen and the number of `COVID-19`.
 */
function typeAt(
  text: string,
  position: number,
  isListed: boolean,
): Opportunity['type'] | undefined {
  const before = text.charCodeAt(position - 1)
  if (before === lineFeed) return 'required'
  if (position === text.length) return 'normal'
  if (before === space) return typeAfterSpace(text.charCodeAt(position))
  if (isListed) return isGlued(text, position) ? 'soft' : 'normal'
  return before === hyphen && isNumbered(text, position) ? 'normal' : undefined
}

function typeAfterSpace(after: number): Opportunity['type'] | undefined {
  if (after === space || after === lineFeed) return undefined
  // LibreOffice keeps a full stop with the space before it, as in `on .NET`.
  return after === fullStop ? 'soft' : 'normal'
}

/**
 * Chromium does not break after these ends, LibreOffice not between brackets: `[a](b)`,
 * and not in Korean words; sheets keep these whole, too.
 */
function isGlued(text: string, position: number): boolean {
  const [before, after] = [text.charAt(position - 1), text.charAt(position)]
  const isBracketed = /[)\]]/.test(before) && /[([]/.test(after)
  return isBracketed || '/\\|!}'.includes(before) || hangul.test(before + after)
}

const hangul = /\p{sc=Hangul}/u

/** Whether a hyphen stands between a letter or digit and a digit. */
function isNumbered(text: string, position: number): boolean {
  return /^[\p{L}\p{N}]-\d$/u.test(text.slice(position - 2, position + 1))
}
