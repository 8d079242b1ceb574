import { describe, expect, it } from 'vitest'
import { flowParagraphs } from '../../../src/deck/fit/flow-paragraphs.js'
import { heightOf, linesOf } from '../../../src/deck/fit/measure.js'
import { paginate } from '../../../src/deck/fit/paginate.js'
import { type FlowParagraph, paragraph } from '../../../src/deck/fit/paragraph.js'
import { sentences } from '../../../src/typography/index.js'
import { list, runs } from '../../support/blocks.js'
import { said, settingFor, textParagraphs } from '../../support/setting.js'

const setting = settingFor()
const room = { width: 634.5, height: 338.4 }

const english =
  'The council publishes its figures once a year, in spring, and corrects them in autumn where earlier counts were wrong. '
const persian =
  'سازمان می‌گوید که کاستن از هدررفت شبکه بر محدود کردن مصرف خانگی مقدم است. '
const japanese = '図書館は利用者の調査の結果をもとに、開館時間を見直すと説明している。'

interface Case {
  lang: string
  texts: string[]
  /** Whether some sentence is longer than a page. */
  endless?: true
}

const cases: Record<string, Case> = {
  'a word': { lang: 'en', texts: ['Word'] },
  'thirty paragraphs': { lang: 'en', texts: times(30, english.repeat(3)) },
  'a paragraph of several pages': { lang: 'en', texts: [english.repeat(60)] },
  'paragraphs of one line': { lang: 'en', texts: times(50, 'One line.') },
  'long and short in turn': {
    lang: 'en',
    texts: times(24, '').map((_, index) =>
      index % 2 === 0 ? 'Short.' : english.repeat(7),
    ),
  },
  'a sentence of 2,000 words': {
    lang: 'en',
    texts: ['word '.repeat(2000)],
    endless: true,
  },
  'a word of 5,000 letters': { lang: 'en', texts: ['w'.repeat(5000)], endless: true },
  'Persian paragraphs': { lang: 'fa', texts: times(14, persian.repeat(4)) },
  'a Persian paragraph': { lang: 'fa', texts: [persian.repeat(80)] },
  'Japanese paragraphs': { lang: 'ja', texts: times(14, japanese.repeat(6)) },
  'a Japanese paragraph': { lang: 'ja', texts: [japanese.repeat(90)] },
}

describe.each(Object.entries(cases))('%s', (_, { lang, texts, endless }) => {
  const own = settingFor(lang)
  const paragraphs = textParagraphs(texts, own)
  const pages = paginate(paragraphs, room, own)

  it('lose no letter, and have none twice', () => {
    expect(pages.flat().map(said).join('')).toBe(texts.join(''))
  })

  it('fit', () => {
    for (const page of pages)
      expect(heightOf(page, room.width, own)).toBeLessThanOrEqual(room.height)
  })

  it('take few pages, each about equally full', () => {
    const heights = pages.map((page) => heightOf(page, room.width, own))
    const total = heights.reduce((sum, height) => sum + height, 0)
    expect(pages.length).toBeLessThanOrEqual(Math.ceil(total / (room.height * 0.7)))
    // All but the last one: that has what is left.
    const full = heights.slice(0, -1)
    const tallest = Math.max(...heights)
    for (const height of full) expect(height).toBeGreaterThan(tallest * 0.6)
    expect(heights.at(-1)).toBeGreaterThan(tallest * 0.3)
  })

  it('part at the ends of sentences, unless one is longer than a page', () => {
    if (endless) return
    const ends = new Set(
      texts.flatMap((text) => sentences(text, lang).map((sentence) => sentence.trim())),
    )
    for (const page of pages) {
      const [last] = sentences(said(page.at(-1) ?? { runs: [] }), lang).slice(-1)
      expect(ends).toContain(last?.trim())
    }
  })

  it('leave no line of a paragraph alone', () => {
    const whole = new Set(texts)
    const parts = pages.flat().filter((part) => !whole.has(said(part)))
    for (const part of parts)
      expect(linesOf(part, room.width, own).length).toBeGreaterThan(1)
  })
})

describe('pages', () => {
  it('are none of nothing', () => {
    expect(paginate([], room, setting)).toEqual([])
  })

  it('are one where all fits, as it is', () => {
    const paragraphs = textParagraphs(times(5, english), setting)
    expect(paginate(paragraphs, room, setting)).toEqual([paragraphs])
  })

  it.each([
    [12, 16],
    [3, 4],
  ])('are equally full where they are two of up to %i lines, too', (most, count) => {
    const lines = textParagraphs(times(count, 'Line'), setting)
    // With the air between lines.
    const height = most * ((lines[0]?.lineHeight ?? 0) + 10)
    const pages = paginate(lines, { width: 600, height }, setting)
    expect(pages.map((page) => page.length)).toEqual([count / 2, count / 2])
  })

  it('end where paragraphs do, rather than inside one', () => {
    const texts = times(12, english.repeat(3))
    const pages = paginate(textParagraphs(texts, setting), room, setting)
    expect(pages.flat().map(said)).toEqual(texts)
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'end with no heading, after %i paragraphs',
    (count) => {
      const block = (): FlowParagraph[] => {
        const [heading, ...texts] = textParagraphs(
          ['Heading', english.repeat(3), english],
          setting,
        )
        return heading ? [{ ...heading, keepWithNext: true }, ...texts] : texts
      }
      const before = textParagraphs(times(count, english), setting)
      const pages = paginate([...before, ...times(8, '').flatMap(block)], room, setting)
      expect(pages.length).toBeGreaterThan(2)
      for (const page of pages)
        expect(said(page.at(-1) ?? { runs: [] })).not.toBe('Heading')
    },
  )

  it.each([2, 3, 5, 9])('leave none of %i brief items alone', (count) => {
    const texts = times(count, '').map((_, index) => `Item ${index}`)
    const items = flowParagraphs(
      [list(false, ...texts)],
      setting.styles.text(20),
      setting,
    )
    for (let above = 0; above < 14; above++) {
      const before = textParagraphs(times(above, 'Line'), setting)
      for (const page of paginate([...before, ...items], room, setting)) {
        const found = page.map(said).filter((text) => texts.includes(text))
        expect(found).not.toHaveLength(1)
      }
    }
  })

  it('part a long item where it has to be', () => {
    const items = flowParagraphs(
      [list(false, english, english.repeat(20), english)],
      setting.styles.text(20),
      setting,
    )
    const pages = paginate(items, room, setting)
    expect(pages.flat().map(said).join('')).toBe(english.repeat(22))
    expect(pages[0]?.length).toBe(2)
  })

  it('may hold nothing but headings', () => {
    const headings = textParagraphs(times(40, 'Heading'), setting).map(
      (one): FlowParagraph => ({ ...one, keepWithNext: true }),
    )
    const pages = paginate(headings, room, setting)
    expect(pages.flat()).toEqual(headings)
    // Nine fill a page, of which the last one goes to the next page.
    expect(pages).toHaveLength(5)
  })

  it('have a line each, where the room is for one', () => {
    const one = { width: 600, height: 30 }
    const pages = paginate(textParagraphs([english], setting), one, setting)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(heightOf(page, one.width, setting)).toBe(26)
  })

  it('begin with two lines of a paragraph that goes on, where there is room', () => {
    const text = `${'word '.repeat(12)}ends. ${'Word '.repeat(18)}ends here.`
    const [first, long] = textParagraphs(['One', text], setting)
    const low = { width: 360, height: 36 + 2 * 26 }
    const [page] = paginate(first && long ? [first, long] : [], low, setting)
    expect(page?.map((one) => linesOf(one, low.width, setting).length)).toEqual([1, 2])
  })

  it('that a line is too high for hold it anyway', () => {
    const pages = paginate(
      textParagraphs(times(3, 'Line'), setting),
      { width: 600, height: 5 },
      setting,
    )
    expect(pages.map((page) => page.map(said))).toEqual([['Line'], ['Line'], ['Line']])
  })
})

describe('a paragraph that is parted', () => {
  const marks = {
    marker: { type: 'number', value: 3 },
    indent: 20,
    before: 12,
    after: 7,
    level: 1,
  } as const
  const [whole] = textParagraphs([english.repeat(40)], setting)
  const parts = whole ? paginate([{ ...whole, ...marks }], room, setting).flat() : []

  it('has its marker and the air above once', () => {
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.map(({ marker }) => marker)).toEqual([
      marks.marker,
      ...parts.slice(1).map(() => undefined),
    ])
    expect(parts.map(({ before }) => before)).toEqual([
      12,
      ...parts.slice(1).map(() => 0),
    ])
  })

  it('keeps its indent and level', () => {
    for (const { indent, level, after } of parts)
      expect({ indent, level, after }).toEqual({ indent: 20, level: 1, after: 7 })
  })

  it('keeps the marks of its runs', () => {
    const text = `Plain text of a sentence. **Bold text of a sentence.** `.repeat(60)
    const marked = paragraph(runs(text), setting.styles.text(20), setting)
    const pages = paginate([marked], room, setting)
    expect(pages.length).toBeGreaterThan(1)
    for (const { runs: own } of pages.flat())
      for (const run of own) expect(run.bold ?? false).toBe(run.text.includes('Bold'))
  })

  it('has a reference on the page of its sentence', () => {
    const text = `${english.trim()}[1] `.repeat(40)
    const pages = paginate(
      [paragraph(runs(text), setting.styles.text(20), setting)],
      room,
      setting,
    )
    expect(pages.length).toBeGreaterThan(1)
    for (const { runs: own } of pages.flat()) {
      expect(own[0]?.superscript).toBeUndefined()
      expect(own.filter((run) => run.text.trim() !== '').at(-1)?.superscript).toBe(true)
    }
  })
})

function times(count: number, text: string): string[] {
  return Array.from({ length: count }, () => text)
}
