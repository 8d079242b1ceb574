import type { Briefing } from '../model/briefing.js'
import { isInside, type Position } from '../model/position.js'
import type { SceneDeck } from '../model/scene.js'
import type { Sheet, Shortened } from '../model/sheet.js'
import { type Found, matchPieces } from './match.js'
import { type Piece, piecesOf } from './pieces.js'
import { deckTokens, sheetTokens } from './stream.js'

/** Where a piece of the briefing went. */
export interface Trace {
  kind: string
  /** Its first words. */
  text: string
  position?: Position
  /** Positions of the headings, points and questions that it stands under, the inner first. */
  under: Position[]
  /** Numbers of the slides that show it, from 1, and of those whose notes have it. */
  slides: number[]
  notes: number[]
  /** What the sheet has of it; speaker notes belong on none. */
  sheet: 'whole' | 'condensed' | 'missing' | 'none'
  /** Words that are on no slide and in no notes. */
  lost: string[]
}

/** Follows each piece of a briefing to the slides and the sheet. */
export function traceBriefing(
  briefing: Briefing,
  deck: SceneDeck,
  sheet: Sheet,
): Trace[] {
  const pieces = piecesOf(briefing)
  const onSlides = matchPieces(pieces, deckTokens(deck))
  const isNamed = (piece: Piece) =>
    sheet.shortened.some((shortened) => covers(shortened, piece))
  const visible = pieces.filter(({ spoken }) => !spoken)
  // What was shortened must not be taken for what says the same and was not.
  const [whole, shortened] = [
    visible.filter((piece) => !isNamed(piece)),
    visible.filter(isNamed),
  ]
  const onSheet = new Map(
    matchPieces([...whole, ...shortened], sheetTokens(sheet)).map((found) => [
      found.piece,
      found,
    ]),
  )
  return onSlides.map(({ piece, tokens, missing }) => ({
    kind: piece.kind,
    text: excerpt(piece.words),
    ...(piece.position && { position: piece.position }),
    under: piece.under,
    slides: numbers(tokens.filter(({ notes }) => !notes)),
    notes: numbers(tokens.filter(({ notes }) => notes)),
    sheet: sheetState(onSheet.get(piece), isNamed(piece)),
    lost: missing,
  }))
}

/** Whether a piece is part of what was shortened. */
function covers({ position: outer, frame }: Shortened, { kind, position, under }: Piece) {
  if (outer === undefined) return kind === frame
  return [...(position ? [position] : []), ...under].some((inner) =>
    isInside(inner, outer),
  )
}

function sheetState(found: Found | undefined, isNamed: boolean): Trace['sheet'] {
  if (found === undefined) return 'none'
  if (found.missing.length === 0) return 'whole'
  return isNamed ? 'condensed' : 'missing'
}

function numbers(tokens: Found['tokens']): number[] {
  return [...new Set(tokens.map(({ slide }) => slide))].sort((one, other) => one - other)
}

/** So many letters tell one piece from another. */
const longest = 60

function excerpt(words: string[]): string {
  const text = words.join(' ')
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
