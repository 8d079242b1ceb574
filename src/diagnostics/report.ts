import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'

/** What a message tells the author. */
export interface Report {
  /** Id of the rule: lower case, words joined by hyphens. */
  rule: string
  /** "Unexpected X, expected Y" or "Cannot do X"; values in backticks. */
  reason: string
  place?: Position | undefined
  /** The way out. */
  note?: string
}

/** Tells something that the author may want to know. */
export function inform(file: VFile, report: Report): void {
  complete(file.info(report.reason, options(report)), report)
}

/** Warns: the briefing is built, but something in it is not as it should be. */
export function warn(file: VFile, report: Report): void {
  complete(file.message(report.reason, options(report)), report)
}

/** Marks the file as failed: nothing is built from it. */
export function fail(file: VFile, report: Report): never {
  const message = file.message(report.reason, options(report))
  message.fatal = true
  complete(message, report)
  throw message
}

function options({ rule, place }: Report) {
  return { ruleId: rule, source: 'deckle', ...(place && { place }) }
}

function complete(message: ReturnType<VFile['message']>, { note, place }: Report): void {
  if (note) message.note = note
  if (place?.file) message.file = place.file
}
