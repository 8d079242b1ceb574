// Twelve slides by PptxGenJS alone: what a deck costs at least.
import pptxgenjs from 'pptxgenjs'

const deck = new pptxgenjs()
for (let number = 1; number <= 12; number++) {
  const slide = deck.addSlide()
  slide.addText(`Slide ${number}`, { x: 0.5, y: 0.3, w: 9, h: 0.8, fontSize: 28 })
  const text = Array.from({ length: 6 }, (_, line) => ({
    text: `Line ${line} of slide ${number}`,
    options: { bullet: true, breakLine: true },
  }))
  slide.addText(text, { x: 0.5, y: 1.3, w: 9, h: 4, fontSize: 16 })
}
await deck.writeFile({ fileName: process.argv[2] })
