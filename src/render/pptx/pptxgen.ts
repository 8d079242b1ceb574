import { createRequire } from 'node:module'
import type PptxGenJS from 'pptxgenjs'

export type Presentation = PptxGenJS.default
export type Slide = PptxGenJS.default.Slide
export type TextRun = PptxGenJS.default.TextProps
export type TextRunOptions = PptxGenJS.default.TextPropsOptions
export type TableRow = PptxGenJS.default.TableRow
export type TableCell = PptxGenJS.default.TableCell
export type Border = PptxGenJS.default.BorderProps

/**
 * Starts an empty presentation with slides of that size, in inches.
 *
 * pptxgenjs 4.0.1 publishes its ES module without saying that it is one, and types
 * whose default export nodenext cannot construct: the CommonJS build is loaded, and
 * only here, because loading it takes as long as starting Node.
 */
export function createPresentation(width: number, height: number): Presentation {
  const PptxGen = createRequire(import.meta.url)('pptxgenjs') as new () => Presentation
  const presentation = new PptxGen()
  presentation.defineLayout({ name: 'deck', width, height })
  presentation.layout = 'deck'
  return presentation
}
