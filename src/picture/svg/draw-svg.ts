import { type Element, serialize } from '../../ooxml/element.js'
import { isBundled } from '../../package-root.js'
import { drawPng } from './draw-png.js'
import { drawingThread } from './drawing-thread.js'

/** Much more than any drawing takes that counts as possible (`drawn-elements.ts`); milliseconds. */
const patience = 20_000

/** From its source the program has no module that a thread could run. */
const draw = isBundled
  ? drawingThread(new URL('./draw-worker.js', import.meta.url), patience)
  : drawPng

/**
 * Draws a cleaned drawing as a PNG of so many pixels across.
 *
 * @throws SvgError where it takes too long
 */
export function drawSvg(drawing: Element, width: number): Promise<Uint8Array> {
  return draw({ svg: serialize(drawing), width })
}
