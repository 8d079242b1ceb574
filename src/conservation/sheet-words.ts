import type { Sheet } from '../model/sheet.js'
import { sectionPieces } from './pieces.js'
import { wordsOf, wordsOfRuns } from './words.js'

/** The words that a sheet prints of a briefing, in reading order. */
export function contentWords({ metadata, details, rows, disclaimer }: Sheet): string[] {
  return [
    ...wordsOf(metadata.title),
    ...wordsOf(metadata.subtitle ?? ''),
    ...details.flatMap(wordsOf),
    ...rows
      .flatMap(({ regions }) => regions)
      .flatMap(({ sections }) => sections)
      .flatMap(sectionPieces)
      .filter(({ spoken }) => !spoken)
      .flatMap(({ words }) => words),
    ...wordsOfRuns(disclaimer),
  ]
}
