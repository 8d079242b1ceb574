// What the libraries that Deckle is made of cost by themselves: a briefing is parsed, each of
// its sections becomes a slide and a part of a page. Nothing is fitted, styled or checked.
// `node … <briefing> <outputs without suffix> <how often>`

import { readFileSync, writeFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { toString as textOf } from 'mdast-util-to-string'
import pptxgenjs from 'pptxgenjs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const [, , input, output, times] = process.argv
const page = Handlebars.compile(
  '{{#each parts}}<h2>{{title}}</h2>{{#each texts}}<p>{{this}}</p>{{/each}}{{/each}}',
)

for (let time = 0; time < Number(times); time++) {
  const parts = partsOf(readFileSync(input, 'utf8'))
  const deck = new pptxgenjs()
  for (const { title, texts } of parts) {
    const slide = deck.addSlide()
    slide.addText(title, { x: 0.5, y: 0.3, w: 9, h: 0.8, fontSize: 28 })
    const lines = texts.map((text) => ({ text, options: { breakLine: true } }))
    slide.addText(lines, { x: 0.5, y: 1.3, w: 9, h: 4, fontSize: 16 })
  }
  writeFileSync(`${output}.pptx`, await deck.write({ outputType: 'nodebuffer' }))
  writeFileSync(`${output}.html`, page({ parts }))
}

function partsOf(text) {
  const parts = []
  for (const node of unified().use(remarkParse).use(remarkGfm).parse(text).children) {
    if (node.type === 'heading') parts.push({ title: textOf(node), texts: [] })
    else parts.at(-1)?.texts.push(textOf(node))
  }
  return parts
}
