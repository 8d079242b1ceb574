import { loadWasm } from '../codec/load-wasm.js'
import { drawingFonts, generic } from './drawing-fonts.js'

/** A drawing to draw, as plain data that goes from thread to thread. */
export interface DrawingTask {
  /** Its markup, cleaned. */
  svg: string
  /** Pixels across. */
  width: number
}

/** Draws a cleaned drawing as a PNG. While that lasts the thread does nothing else. */
export async function drawPng({ svg, width }: DrawingTask): Promise<Uint8Array> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  ready ??= loadWasm('@resvg/resvg-wasm/index_bg.wasm').then(initWasm)
  await ready
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
