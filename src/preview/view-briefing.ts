import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { checkBriefing } from '../check/check-briefing.js'
import type { Choices } from '../choices.js'
import { checkOptionsOf } from '../configuration/check-options.js'
import { talkOf } from '../deck/index.js'
import { internalError } from '../diagnostics/internal.js'
import { plainMessage } from '../diagnostics/plain-message.js'
import type { Found } from '../files/find-briefings.js'
import { type Compiled, compileFound } from '../pipeline.js'
import { drawSlides } from '../render/html/slides/draw-slides.js'
import { type Lines, linesOfSlides, slideAt } from './slide-lines.js'
import type { View, ViewMessage, ViewPages } from './view.js'
import { viewSheet } from './view-sheet.js'
import { viewStyles } from './view-styles.js'

/**
 * Builds a briefing for the page. Whatever goes wrong is among its messages.
 *
 * @param today ISO date, for `deckle check`
 */
export async function viewBriefing(
  found: Found,
  choices: Choices,
  today: string,
): Promise<View> {
  const { file, compiled } = await compileFound(found, choices)
  const source = String(file)
  const { compared = [] } = file.data
  if (!compiled) return { source, compared, messages: messagesOf(file, []) }
  try {
    const scenes = compiled.deck.groups.flatMap((group) => group.scenes)
    const lines = linesOfSlides(scenes, compiled.traces)
    return {
      source,
      compared,
      findings: await findingsOf(found, compiled, today, lines),
      pages: await pagesOf(compiled, lines),
      messages: messagesOf(file, lines),
    }
  } catch (error) {
    internalError(file, error)
    return { source, compared, messages: messagesOf(file, []) }
  }
}

async function pagesOf(compiled: Compiled, lines: Lines[]): Promise<ViewPages> {
  const { deck, breakParagraph } = compiled
  const drawn = drawSlides(deck, breakParagraph)
  return {
    title: deck.properties.title,
    direction: deck.properties.direction,
    minutes: talkOf(deck).minutes,
    slides: drawn.map(({ scene, svg }, index) => ({
      key: keyOf(svg),
      svg,
      title: scene.title,
      notes: scene.notes,
      ...(lines[index] ?? { from: 1, to: 1 }),
    })),
    styles: await viewStyles(drawn, compiled),
    sheet: () => viewSheet(compiled),
  }
}

/** Short enough to send, long enough to be of one drawing only. */
function keyOf(svg: string): string {
  return createHash('sha256').update(svg).digest('base64url').slice(0, 16)
}

async function findingsOf(
  { path }: Found,
  { written }: Compiled,
  today: string,
  lines: Lines[],
): Promise<ViewMessage[]> {
  const found = checkBriefing(written, await checkOptionsOf(path, today))
  return found.map(({ rule, severity, reason, place }) => ({
    severity,
    rule: rule.id,
    reason,
    note: rule.note,
    ...placeOf(place?.start, lines),
  }))
}

function messagesOf(file: VFile, lines: Lines[]): ViewMessage[] {
  return file.messages.map((message) => {
    const plain = plainMessage(message, file)
    const { line, column = 1 } = plain
    // Lines of another file are on no slide that could be told by them.
    const start = line === undefined ? undefined : { line, column }
    return { ...plain, ...placeOf(start, plain.file ? [] : lines) }
  })
}

function placeOf(
  start: { line: number; column: number } | undefined,
  lines: Lines[],
): Pick<ViewMessage, 'line' | 'column' | 'slide'> {
  if (!start) return {}
  const { line, column } = start
  const slide = slideAt(line, lines)
  return { line, column, ...(slide !== undefined && { slide }) }
}
