import { join } from 'node:path'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { brandFamilies } from './brand/families.js'
import { compose } from './briefing/compose.js'
import { recogniseLanguage } from './briefing/recognise-language.js'
import { withoutNotes } from './briefing/without-notes.js'
import { type Choices, findLook, paperOf } from './choices.js'
import { configurationOf, limitsOf } from './configuration/apply.js'
import { conserve } from './conservation/conserve.js'
import { withoutNotesPages } from './conservation/public.js'
import type { Trace } from './conservation/trace.js'
import { fitDeck, paragraphBreaker, planDeck, type Talk, talkOf } from './deck/index.js'
import { defectiveDeck, weakDeck } from './diagnostics/deck.js'
import { sameOutput, unreadableFolder } from './diagnostics/files.js'
import { missingFont } from './diagnostics/fonts.js'
import { internalError } from './diagnostics/internal.js'
import { drawDiagrams } from './diagram/draw-diagrams.js'
import type { Found } from './files/find-briefings.js'
import { readBriefing } from './files/read-briefing.js'
import { readContents } from './files/read-contents.js'
import { readLibrary } from './files/read-library.js'
import { type Output, writeOutputs } from './files/write-outputs.js'
import type { DrawnCard } from './gallery/draw-card.js'
import { fitSheet, planHandout } from './handout/index.js'
import { highlightCode } from './highlight/highlight-code.js'
import type { Brand } from './model/brand.js'
import type { Briefing } from './model/briefing.js'
import { type SheetFacts, sheetFacts } from './model/sheet-facts.js'
import { openBriefing } from './open-briefing.js'
import { type FormatName, formats, type Rendering } from './render/index.js'
import { place } from './template/place.js'
import { familiesOf } from './theme/families.js'
import { loadMetrics, missingFonts } from './typography/index.js'

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
    const outputs = await render(compiled, found.name, options)
    await verify(outputs, file, compiled.brand)
    if (options.strict && hasWarnings(file))
      return { file, ok: false, outputs: [], talk, sheet, traces }
    await writeOutputs(outputs, file)
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
  const { tree, fields, places, options, isPublic } = await openBriefing(file, caller)
  const lang = fields.lang ?? (await recogniseLanguage(tree))
  const { template, theme, brand } = await findLook(fields, places, options, file)
  const library = await readLibrary(fields, places, file)
  const spoken = { ...fields, ...(lang && { lang }) }
  const whole = compose(tree, file, spoken, template.kinds, library)
  const composed = isPublic ? withoutNotes(whole) : whole
  const filled = await readContents(composed, fields, places, file, options.pictures)
  const families = [...familiesOf(theme), ...brandFamilies(brand)]
  const { widest, kerned } = await loadMetrics(families, String(file))
  const drawn = await drawDiagrams(filled, theme, brandFamilies(brand), widest, file)
  const briefing = await highlightCode(drawn)
  tellMissingFonts(file, briefing.metadata.lang)
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

function tellMissingFonts(file: VFile, lang: string): void {
  for (const font of missingFonts(String(file), lang))
    missingFont(file, font.example, font.package)
}

function render(
  rendering: Rendering,
  name: string,
  { out, formats: names, modified }: BuildOptions,
): Promise<Output[]> {
  return Promise.all(
    names.map(async (format) => ({
      path: join(out, `${name}.${format}`),
      content: await formats[format]({ ...rendering, ...(modified && { modified }) }),
    })),
  )
}

/** Decks that are written at all are sound. */
async function verify(outputs: Output[], file: VFile, brand?: Brand): Promise<void> {
  for (const { path, content } of outputs) {
    if (!path.endsWith('.pptx') || typeof content === 'string') continue
    const { verifyDeck } = await import('./verify/index.js')
    for (const { severity, rule, part, reason } of verifyDeck(content)) {
      const isOwn = !brand?.parts.some(({ path }) => path === part)
      if (severity === 'error') defectiveDeck(file, part, reason, isOwn)
      // Who uses a brand cannot mend its weaknesses.
      if (isOwn) weakDeck(file, rule, reason)
    }
  }
}

function hasWarnings(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === false)
}
