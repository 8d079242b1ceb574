import { describe, expect, it, test } from 'vitest'
import { planChart } from '../../src/chart/plan/plan-chart.js'
import type { ChartSetting } from '../../src/chart/plan/setting.js'
import { shortened } from '../../src/chart/plan/shortened.js'
import { chartOf } from '../support/charts.js'
import { theme } from '../support/theme.js'

/** Every character is half an em wide. */
const setting: ChartSetting = {
  theme,
  mirrored: false,
  leading: 1.2,
  sizes: [16, 12, 10],
  measure: (text, size) => text.length * size * 0.5,
  breakText: (text, size, width) =>
    text.match(
      new RegExp(`.{1,${Math.max(1, Math.floor(width / size / 0.5))}}`, 'g'),
    ) ?? [''],
}
const room = { width: 852, height: 300, lead: 217.5, pitch: 58 }

const plan = (text: string, more: Partial<ChartSetting> = {}, own = room) =>
  planChart(chartOf(text), own, { ...setting, ...more })

const rows = (count: number, name = (n: number) => `Name ${n}`, series = 1) =>
  Array.from({ length: count }, (_, n) =>
    [name(n), ...Array.from({ length: series }, (_, s) => n * 7 + s + 1)].join(','),
  ).join('\n')

const heads = (series: number) =>
  `A,${Array.from({ length: series }, (_, n) => `Series ${n}`).join(',')}`

const hard: [string, string][] = [
  ['one category', 'type: bar\n\nA,B\nx,1'],
  ['forty categories', `type: bar\n\n${heads(1)}\n${rows(40)}`],
  [
    'five hundred days',
    `type: line\n\n${heads(1)}\n${rows(500, (n) => new Date(n * 864e5 + 1e12).toISOString().slice(0, 10))}`,
  ],
  ['eight series', `type: bar\n\n${heads(8)}\n${rows(6, undefined, 8)}`],
  ['twelve stacked series', `type: stacked\n\n${heads(12)}\n${rows(5, undefined, 12)}`],
  [
    'long names',
    `type: bar\n\n${heads(1)}\n${rows(5, (n) => `A very long name of a category ${n} `.repeat(6))}`,
  ],
  ['negative numbers', 'type: bar\n\nA,B\nx,-5\ny,3'],
  ['nothing but negative numbers', 'type: column\n\nA,B\nx,-5\ny,-3'],
  ['zeros', 'type: column\n\nA,B\nx,0\ny,0'],
  ['huge numbers', 'type: bar\n\nA,B\nx,1e15\ny,2e15'],
  ['tiny numbers', 'type: line\n\nA,B\nx,0.00000012\ny,0.0000002'],
  ['a flat line', 'type: line\n\nA,B\n2019,5\n2020,5'],
  ['many lines', `type: line\n\n${heads(12)}\n${rows(30, undefined, 12)}`],
  ['a pie', 'type: pie\n\nA,B\nx,5\ny,5'],
  ['a ring with long names', `type: doughnut\n\nA,B\n${'long name '.repeat(12)},5\ny,5`],
  ['points', 'type: scatter\n\nN,A,B\nx,5,5\ny,6,7'],
  ['one point', 'type: scatter\n\nA,B\n5,5'],
]

describe.each([
  ['a slide', room],
  ['a column of a sheet', { width: 164, height: 110, lead: 0, pitch: 15 }],
])('on %s', (_, own) => {
  describe.each([false, true])('mirrored: %s', (mirrored) => {
    test.each(hard)('%s stand inside their room', (_, text) => {
      const { plot, width, height, value, entries } = plan(text, { mirrored }, own)
      expect(width).toBe(own.width)
      expect(plot.width).toBeGreaterThan(0)
      expect(plot.height).toBeGreaterThan(0)
      for (const area of [plot, ...entries]) {
        expect(area.x).toBeGreaterThanOrEqual(-0.01)
        expect(area.y).toBeGreaterThanOrEqual(-0.01)
        expect(area.y + area.height).toBeLessThanOrEqual(height + 0.01)
      }
      expect(plot.x + plot.width).toBeLessThanOrEqual(width + 0.01)
      expect(Number.isFinite(value.min + value.max + value.step)).toBe(true)
      expect(value.max).toBeGreaterThan(value.min)
      expect(value.step).toBeGreaterThan(0)
    })
  })
})

describe('bars', () => {
  it('begin on the axis, names before them, numbers at their ends', () => {
    const { kind, plot, value, labels } = plan('type: bar\n\nA,B\nOman,1\nIraq,2')
    expect([kind, plot.x, value.shown]).toEqual(['bar', 217.5, false])
    expect(labels).toEqual([[true, true]])
  })

  it('are columns over years', () => {
    expect(plan('type: bar\n\nA,B\n2019,1\n2020,2').kind).toBe('column')
  })

  it('are horizontal where names of columns have no room', () => {
    expect(
      plan(
        `type: bar\n\n${heads(2)}\n${rows(4, (n) => `Arathernamewithoutanyspace${n}`, 2)}`,
      ).kind,
    ).toBe('bar')
  })

  it('begin at zero, though the numbers are far from it', () => {
    expect(plan('type: column\n\nA,B\n2019,100\n2020,101').value.min).toBe(0)
  })

  it('leave room for numbers below zero', () => {
    const { value } = plan('type: bar\n\nA,B\nx,-5\ny,5')
    expect(value.min).toBeLessThan(-5)
  })
})

describe('columns', () => {
  it('leave room for numbers below zero, too', () => {
    const { value, plot } = plan('type: column\n\nA,B\n2020,-4\n2021,-2')
    const below = ((-4 - value.min) / (value.max - value.min)) * plot.height
    expect(below).toBeCloseTo(16 * 1.2)
  })

  it('name every so many-th year where there are many', () => {
    const { every, turned } = plan(
      `type: column\n\n${heads(1)}\n${rows(60, (n) => String(1960 + n))}`,
    )
    expect([every, turned]).toEqual([4, false])
  })
})

test('a scale has as many ticks as have room', () => {
  const text = 'type: scatter\n\nx,y\n1000000,1\n2000000,2'
  const { x } = plan(text)
  expect(x?.step).toBe(500_000)
})

test('names are cut between letters, and a very long one at once', () => {
  const measure = (text: string) => text.length
  const cut = (name: string) =>
    shortened(name, 10, 7, { measure } as unknown as ChartSetting)
  expect(cut('name')).toBe('name')
  expect(cut('a name of some length')).toBe('a name…')
  expect(cut('👩‍👩‍👧‍👦👩‍👩‍👧‍👦')).toBe('👩‍👩‍👧‍👦…')
  const started = performance.now()
  expect(cut('n'.repeat(200_000))).toBe('nnnnnn…')
  expect(performance.now() - started).toBeLessThan(2000)
})

test('names in a legend are cut where they are longer than it', () => {
  const long = 'Name '.repeat(40)
  const { entries } = plan(`type: stacked\n\nA,${long},B\nx,1,2`)
  expect(entries.map(({ name }) => name.at(-1))).toEqual(['…', 'B'])
})

describe('lines', () => {
  it('may begin above zero', () => {
    const series = Array.from({ length: 20 }, (_, n) => `${2000 + n},${100 + n}`).join(
      '\n',
    )
    expect(plan(`type: line\n\nA,B\n${series}`).value.min).toBeGreaterThan(0)
  })

  it('with numbers at their points stand on no axis but zero', () => {
    const axis = (numbers: number[]) => {
      const lines = numbers.map((number, index) => `${2020 + index},${number}`)
      const { value } = plan(`type: line\n\nA,B\n${lines.join('\n')}`)
      return [value.min, value.max]
    }
    expect(axis([1420, 880, 990])).toEqual([799, 1420])
    expect(axis([-880, -1420])).toEqual([-1420, -799])
    expect(axis([0, 20])).toEqual([0, 20])
  })

  it('have round ticks', () => {
    const { value } = plan(`type: line\n\n${heads(2)}\n${rows(20, undefined, 2)}`)
    expect([value.min, value.max, value.step]).toEqual([0, 140, 20])
  })
})

test('what is mirrored is so as a whole', () => {
  const text = `type: stacked\n\n${heads(2)}\n${rows(3, undefined, 2)}`
  const [left, right] = [plan(text), plan(text, { mirrored: true })]
  expect(right.plot.x).toBeCloseTo(852 - left.plot.x - left.plot.width)
  expect(right.entries[0]?.x).toBeCloseTo(
    852 - (left.entries[0]?.x ?? 0) - (left.entries[0]?.width ?? 0),
  )
})
