import type { Direction } from '../../../model/briefing.js'
import { formulaOf } from '../../../model/formula.js'
import type { SceneParagraph, SceneRun } from '../../../model/scene.js'
import { sentinel } from '../color/token.js'
import { formulaFace } from '../formula/formula-face.js'
import { linkTarget } from '../link.js'
import type { TextRun, TextRunOptions } from '../pptxgen.js'
import type { DrawContext } from './page.js'

/**
 * The text of paragraphs for pptxgenjs. It gets what marks a run; what belongs to a
 * paragraph is left to the finishing pass, because pptxgenjs would write it before
 * every run (hazard R5). Options are made anew for each run: pptxgenjs changes them.
 */
export function drawRuns(
  paragraphs: SceneParagraph[],
  { direction, slideCount }: DrawContext,
): TextRun[] {
  return paragraphs.flatMap((paragraph) => {
    const runs = [...markerRuns(paragraph, direction), ...paragraph.runs.map(named)]
    const drawn = runs.flatMap((run) => drawRun(run, slideCount))
    const { text, options } = drawn.at(-1) ?? {}
    return [
      ...drawn.slice(0, -1),
      { text: text ?? '', options: { ...options, breakLine: true } },
    ]
  })
}

type NamedRun = SceneRun & { face?: string }

/** A formula is found again by its font, which pptxgenjs leaves as it is. */
function named(run: SceneRun, index: number): NamedRun {
  return formulaOf(run) ? { ...run, face: formulaFace(index) } : run
}

/**
 * A marker that is text, up to the indent, in the size of what follows it. The indent
 * ends a tab; from right to left LibreOffice ignores tabs, and a space has to do.
 */
function markerRuns({ marker, runs }: SceneParagraph, direction: Direction): SceneRun[] {
  const [first] = runs
  const gap = direction === 'rtl' ? '\u2002' : '\t'
  if (marker?.type !== 'text' || !first) return []
  const { font, size } = first
  return [{ text: `${marker.text}${gap}`, font, size, color: 'accent1', bold: true }]
}

/** A run, cut at its line feeds: pptxgenjs takes a line break as a mark of a run. */
function drawRun(run: NamedRun, slideCount: number): TextRun[] {
  return run.text.split('\n').map((text, index) => ({
    text,
    options: { ...runOptions(run, slideCount), softBreakBefore: index > 0 },
  }))
}

function runOptions(run: NamedRun, slideCount: number): TextRunOptions {
  const hyperlink = run.link && drawLink(run.link, slideCount)
  return {
    fontFace: run.face ?? run.font,
    fontSize: run.size,
    color: sentinel(run.color),
    ...(run.bold && { bold: true }),
    ...(run.italic && { italic: true }),
    ...(run.strike && { strike: 'sngStrike' as const }),
    ...(run.superscript && { superscript: true }),
    ...(hyperlink && { hyperlink }),
  }
}

/** A link that leads nowhere stays plain text: PowerPoint repairs what dangles. */
function drawLink(
  link: NonNullable<SceneRun['link']>,
  slideCount: number,
): { url: string } | { slide: number } | undefined {
  if ('slide' in link) {
    return link.slide >= 1 && link.slide <= slideCount ? { slide: link.slide } : undefined
  }
  const url = linkTarget(link.href)
  return url === undefined ? undefined : { url }
}
