import { join } from 'node:path'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { brandFamilies } from './brand/families.js'
import { type Choices, findLook, paperOf } from './choices.js'
import { configurationOf, limitsOf } from './configuration/apply.js'
import { conserve } from './conservation/conserve.js'
import { withoutNotesPages } from './conservation/public.js'
import type { Trace } from './conservation/trace.js'
import { fitDeck, paragraphBreaker, planDeck, type Talk, talkOf } from './deck/index.js'
import { changedName, sameOutput, unreadableFolder } from './diagnostics/files.js'
import { missingFont } from './diagnostics/fonts.js'
import { internalError } from './diagnostics/internal.js'
import { drawDiagrams } from './diagram/draw-diagrams.js'
import type { Found } from './files/find-briefings.js'
import { readBriefing } from './files/read-briefing.js'
import { writeOutputs } from './files/write-outputs.js'
import type { DrawnCard } from './gallery/draw-card.js'
import { fitSheet, planHandout } from './handout/index.js'
import { highlightCode } from './highlight/highlight-code.js'
import type { Briefing } from './model/briefing.js'
import { type SheetFacts, sheetFacts } from './model/sheet-facts.js'
import { openBriefing } from './open-briefing.js'
import type { FormatName, Rendering } from './render/index.js'
import { renderSound } from './render-sound.js'
import { withoutNumbers } from './template/heading-numbers.js'
import { place } from './template/place.js'
import { familiesOf } from './theme/families.js'
import { loadMetrics, missingFonts } from './typography/index.js'
import { withCompared } from './with-compared.js'
import { type Written, writtenBriefing } from './written-briefing.js'

export interface BuildOptions extends Choices {
  /** Folder for the outputs. */
  out: string
  formats: readonly FormatName[]
  /** Whether a warning fails the briefing. */
  strict: boolean
  /** Whether a card of it is to be drawn, for a gallery. */
  card?: boolean
  /** Time of the build, where outputs are to tell it; else they tell the briefing's. */
  modified?: Date
}

/** What became of one briefing. */
export interface BuildResult {
  /** Holds the messages. */
  file: VFile
  /** Whether everything that was asked for is written. */
  ok: boolean
  /** Paths of the files that were written. */
  outputs: string[]
  /** Absent where there is no deck. */
  talk?: Talk
  /** Absent where there is no sheet. */
  sheet?: SheetFacts
  /** Where each piece of the briefing went; absent where there is no deck. */
  traces?: Trace[]
  /** Where it was asked for and is written. */
  card?: DrawnCard
}

/** A briefing on its way to the renderers. */
export interface Compiled extends Rendering {
  briefing: Briefing
  written: Written
  templateName: string
  traces: Trace[]
}

/**
 * Builds one briefing. An error is a message on its file; then nothing of it
 * is written.
 */
export async function build(found: Found, options: BuildOptions): Promise<BuildResult> {
  const { file, compiled } = await compileFound(found, options)
  if (compiled === undefined) return { file, ok: false, outputs: [] }
  const { traces } = compiled
  const talk = talkOf(compiled.deck)
  const sheet = sheetFacts(compiled.sheet)
  try {
    const outputs = await renderSound(
      compiled,
      join(options.out, found.name),
      options,
      file,
    )
    if (options.strict && hasWarnings(file))
      return { file, ok: false, outputs: [], talk, sheet, traces }
    await writeOutputs(outputs, file)
    if (found.ownName) changedName(file, found.ownName, found.name)
    return {
      ...{ file, ok: true, outputs: outputs.map(({ path }) => path) },
      ...{ talk, sheet, traces },
      ...(options.card && { card: await cardOf(compiled, talk) }),
    }
  } catch (error) {
    if (!(error instanceof VFileMessage)) internalError(file, error)
    return { file, ok: false, outputs: [] }
  }
}

async function cardOf(compiled: Compiled, talk: Talk): Promise<DrawnCard> {
  const { drawCard } = await import('./gallery/draw-card.js')
  return drawCard(compiled, talk)
}

/** Reads a briefing and fits it; nothing comes of one that has an error. */
export async function compileFound(
  found: Found,
  options: Choices,
): Promise<{ file: VFile; compiled?: Compiled }> {
  const file = new VFile({ path: found.path })
  try {
    if (found.unreadable) unreadableFolder(file, found.unreadable)
    if (found.claimedBy) sameOutput(file, found.claimedBy)
    await readBriefing(file, limitsOf(await configurationOf(file)))
    return { file, compiled: await compile(file, options) }
  } catch (error) {
    if (!(error instanceof VFileMessage)) internalError(file, error)
    return { file }
  }
}

/**
 * Markdown → mdast → briefing → placement → deck and handout, fitted: the
 * program in order.
 */
export async function compile(file: VFile, caller: Choices): Promise<Compiled> {
  const opened = await openBriefing(file, caller)
  const { fields, places, options, isPublic } = opened
  const { template, theme, brand } = await findLook(fields, places, options, file)
  const written = await writtenBriefing(opened, template.kinds, file)
  const { briefing: whole, text } = await withCompared(
    written.briefing,
    opened,
    template,
    file,
  )
  const families = [...familiesOf(theme), ...brandFamilies(brand)]
  const { widest, kerned } = await loadMetrics(families, text)
  const drawn = await drawDiagrams(whole, theme, brandFamilies(brand), widest, file)
  const highlighted = await highlightCode(drawn)
  const briefing = withoutNumbers(highlighted, template.manifest)
  tellMissingFonts(file, text, briefing.metadata.lang)
  const placement = place(briefing, template.manifest)
  const planned = planDeck(briefing, placement)
  const deck = fitDeck(planned, theme, widest, brand)
  const sheet = fitSheet(
    planHandout(briefing, placement),
    theme,
    kerned,
    file,
    paperOf(fields, options),
  )
  const traces = conserve(briefing, deck, sheet, file)
  return {
    briefing,
    written,
    templateName: template.manifest.name,
    deck: isPublic ? withoutNotesPages(deck, traces, file) : deck,
    breakParagraph: paragraphBreaker(planned, theme, widest),
    sheet,
    traces,
    theme,
    handout: template.handout,
    ...(brand && { brand }),
  }
}

function tellMissingFonts(file: VFile, text: string, lang: string): void {
  for (const font of missingFonts(text, lang))
    missingFont(file, font.example, font.package)
}

function hasWarnings(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === false)
}
