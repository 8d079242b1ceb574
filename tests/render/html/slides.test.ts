import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paragraphBreaker } from '../../../src/deck/index.js'
import type { SceneItem } from '../../../src/model/scene.js'
import {
  type DrawnSlide,
  drawSlides,
} from '../../../src/render/html/slides/draw-slides.js'
import { loadTheme } from '../../../src/theme/load.js'
import { widest } from '../../support/metrics.js'
import { fittedOf } from '../../support/scenes-of.js'

const theme = await loadTheme('default')

function drawn(markdown: string): DrawnSlide[] {
  const { deck, fitted } = fittedOf(markdown)
  return drawSlides(fitted, paragraphBreaker(deck, theme, widest))
}

/** The lines of text of a slide, as they are drawn. */
function linesOf({ svg }: DrawnSlide): string[] {
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, line = '']) =>
    line.replace(/<[^>]*>/g, ''),
  )
}

describe('a drawn slide', () => {
  it('has every word of its scene, in lines as they were measured', () => {
    const files = [
      'content/khamenei-foreign-policy.md',
      'tests/rendered/input/persian.md',
    ]
    for (const file of files) {
      for (const slide of drawn(readFileSync(file, 'utf8'))) {
        const words = (text: string) =>
          text.replace(/&amp;/g, '&').split(/\s+/).filter(Boolean).sort()
        const texts = slide.scene.items.flatMap(textsOf).join(' ')
        expect(words(linesOf(slide).join(' '))).toEqual(words(texts))
      }
    }
  })

  it('breaks no line elsewhere', () => {
    const [, slide] = drawn(`# A\n\n## B\n\n${'one two three four five '.repeat(20)}`)
    const lines = slide ? linesOf(slide).filter((line) => line.includes('three')) : []
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) expect(line).toMatch(/^[a-z ]{10,80}$/)
  })

  it('has its title as a heading, with words apart from line to line', () => {
    const long =
      'One title that is so long that it must be broken into two lines at least'
    const slides = drawn(`# A\n\n## ${long}\n\nText.`)
    const headings = slides.map(({ svg }) =>
      [...svg.matchAll(/role="heading" aria-level="(\d)">(.*?)<\/g>/g)].map(
        ([, level, text = '']) => `${level} ${text.replace(/<[^>]*>/g, '')}`,
      ),
    )
    expect(headings).toEqual([['1 A'], [`2 ${long}`]])
  })

  it('escapes what is no markup', () => {
    const svg = drawn('# A\n\n## B\n\nx \\<script> & "y"')
      .map((slide) => slide.svg)
      .join('')
    expect(svg).toContain('x &lt;script&gt; &amp; ')
    expect(svg).not.toContain('<script')
  })

  it('leads where its text leads', () => {
    const svg = drawn('# A\n\n## B\n\n[x](https://example.org/a)').map((one) => one.svg)
    expect(svg.join('')).toMatch(/<a href="https:\/\/example\.org\/a"><tspan [^>]*>x</)
  })

  it('sets text of right-to-left languages from the right', () => {
    const slides = drawn('---\nlang: fa\n---\n\n# عنوان\n\n## بخش\n\nمتن اول است.')
    expect(slides[1]?.svg).toMatch(/<text x="688.5" [^>]*direction="rtl"[^>]*>.*متن/)
  })

  it('draws tables with their rules, and timelines with their dots', () => {
    const table = '| A | B |\n|---|--:|\n| a | 1 |'
    const timeline = '- 2019: a\n- 2020: b\n- 2021: c'
    const slides = drawn(`# A\n\n## B\n\n${table}\n\n## C\n\n${timeline}`)
    expect(slides[1]?.svg.match(/<line /g)).toHaveLength(3)
    expect(slides[2]?.svg.match(/<ellipse /g)).toHaveLength(3)
  })
})

function textsOf(item: SceneItem): string[] {
  switch (item.type) {
    case 'text':
      return item.paragraphs.flatMap(({ marker, runs }) => [
        marker?.type === 'text' ? marker.text : '',
        marker?.type === 'bullet' ? '•' : '',
        marker?.type === 'number' ? `${marker.value}${marker.style ? '' : '.'}` : '',
        runs.map(({ text }) => text).join(''),
      ])
    case 'group':
      return item.items.flatMap((one) => (one.type === 'text' ? textsOf(one) : []))
    case 'table':
      return item.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) =>
          paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
        ),
      )
    default:
      return []
  }
}
