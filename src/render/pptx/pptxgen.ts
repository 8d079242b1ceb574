import type PptxGenJS from 'pptxgenjs'

export type Presentation = PptxGenJS.default
export type Slide = PptxGenJS.default.Slide
export type TextRun = PptxGenJS.default.TextProps
export type TextRunOptions = PptxGenJS.default.TextPropsOptions
export type TableCell = PptxGenJS.default.TableCell
export type Border = PptxGenJS.default.BorderProps

/**
 * Starts an empty presentation with slides of that size, in inches.
 *
 * pptxgenjs 4.0.1 has types whose default export nodenext cannot construct. It is loaded
 * only here, because loading it takes as long as starting Node.
 */
export async function createPresentation(
  width: number,
  height: number,
): Promise<Presentation> {
  const loaded: { default: unknown } = await import('pptxgenjs')
  const PptxGen = loaded.default as new () => Presentation
  const presentation = new PptxGen()
  presentation.defineLayout({ name: 'deck', width, height })
  presentation.layout = 'deck'
  return presentation
}
