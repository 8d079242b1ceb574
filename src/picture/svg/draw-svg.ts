import { type Element, serialize } from '../../ooxml/element.js'
import { loadWasm } from '../codec/load-wasm.js'
import { drawingFonts, generic } from './drawing-fonts.js'

/** Draws a cleaned drawing as a PNG of so many pixels across. */
export async function drawSvg(drawing: Element, width: number): Promise<Uint8Array> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  ready ??= loadWasm('@resvg/resvg-wasm/index_bg.wasm').then(initWasm)
  await ready
  const svg = serialize(drawing)
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontBuffers: svg.includes('<text') ? await drawingFonts() : [],
      defaultFontFamily: generic.sans,
      sansSerifFamily: generic.sans,
      serifFamily: generic.serif,
      monospaceFamily: generic.mono,
    },
  })
  const drawn = resvg.render()
  try {
    return drawn.asPng()
  } finally {
    drawn.free()
    resvg.free()
  }
}

let ready: Promise<void> | undefined
