import { expect, test } from 'vitest'
import { chartHeight, sheetChart } from '../../src/handout/measure/chart.js'
import { diagramHeight } from '../../src/handout/measure/diagram.js'
import { formulaLines } from '../../src/handout/measure/formula-lines.js'
import { headHeight } from '../../src/handout/measure/head.js'
import { areaOf, millimetre } from '../../src/handout/page.js'
import type { Chart } from '../../src/model/chart.js'
import type { Diagram } from '../../src/model/diagram.js'
import type { Formula } from '../../src/model/formula.js'
import type { Run } from '../../src/model/run.js'
import { chartOf } from '../support/charts.js'
import { evenStep } from '../support/even-step.js'
import { handout } from '../support/handout.js'

/** A chart of some rows, with so many numbers in each. */
function chart(type: string, rows: number, numbers = 1, more = ''): Chart {
  const names = Array.from({ length: numbers }, (_, index) => `V${index}`)
  const lines = Array.from({ length: rows }, (_, row) =>
    [`N${row}`, ...names.map((_, index) => row + index + 1)].join(', '),
  )
  const head = ['Name', ...names].join(', ')
  return chartOf(`type: ${type}${more}\n\n${[head, ...lines].join('\n')}`)
}

test('a chart is two thirds of its width high, or as high as its bars need', () => {
  const height = (width: number, ...of: Parameters<typeof chart>) =>
    sheetChart(chart(...of), width, evenStep).height
  expect(height(100, 'line', 3)).toBeCloseTo(66)
  expect(height(400, 'line', 3)).toBeCloseTo(120)
  expect(height(400, 'bar', 20)).toBeCloseTo(8 * (20 * 1.25 + 3))
  // Four bars beside each other are thicker than four on each other.
  const beside = height(400, 'bar', 10, 4)
  const stacked = height(400, 'stacked', 10, 4)
  expect(beside - stacked).toBeCloseTo(8 * 10 * 1.25 * (4 * 0.55 - 1))
})

test('the lines above and below a chart are added', () => {
  const height = (more: string) => chartHeight(chart('line', 3, 1, more), 400, evenStep)
  expect(height('\ntitle: A title')).toBeCloseTo(120 + 11)
  expect(height('\nunit: metres')).toBeCloseTo(120 + 11)
  expect(height('\ntitle: A title\nsource: Somebody')).toBeCloseTo(120 + 22)
  const nameless = chart('line', 3, 2)
  expect(chartHeight(nameless, 400, evenStep)).toBe(
    sheetChart(nameless, 400, evenStep).height,
  )
})

test('a diagram has its title over it, in bold', () => {
  const plan = { width: 100, height: 50, size: 8, leading: 1.2 }
  const shapes = { clusters: [], nodes: [], edges: [], labels: [] }
  const faces: boolean[] = []
  const { metrics } = evenStep.fonts
  const noting: typeof metrics = {
    measure(text, face) {
      faces.push(face.bold)
      return metrics.measure(text, face)
    },
  }
  const step = { ...evenStep, fonts: { ...evenStep.fonts, metrics: noting } }
  const diagram = { type: 'diagram', plan: { ...plan, ...shapes }, title: '' } as unknown
  expect(diagramHeight(diagram as Diagram, 202, step)).toBe(50)
  const titled = { ...(diagram as Diagram), title: 'A title' }
  expect(diagramHeight(titled, 202, step)).toBe(50 + 11)
  expect(faces.length).toBeGreaterThan(0)
  expect(faces).not.toContain(false)
})

test('high formulas take lines more, less where they are made narrow', () => {
  const style = { size: 10, line: 13 }
  const run = (ascent: number, descent: number, display: boolean): Run => {
    const formula = { text: 'x', display, extent: { width: 40, ascent, descent } }
    return { type: 'text', text: 'x', formula: formula as Formula }
  }
  const lines = (...runs: Run[]) => formulaLines(runs, style, 200) + 0
  expect(lines({ type: 'text', text: 'x' }, { type: 'break' })).toBe(0)
  expect(lines(run(0.9, 0.28, false))).toBe(0)
  expect(lines(run(2, 0, false))).toBe(1)
  expect(lines(run(0.9, 1.5, false))).toBe(1)
  expect(lines(run(2, 1.5, false), run(2, 1.5, false))).toBe(4)
  expect(lines(run(4, 0, false))).toBe(3)
  // As wide as half of it.
  expect(lines(run(4, 0, true))).toBe(1)
})

test('on a landscape sheet the details stand under the title, where there are some', () => {
  const step = { ...evenStep, area: areaOf({ format: 'both', landscape: true }) }
  const head = handout({ title: 'A' })
  const title = 1.5 + 4 * millimetre + 13 + 28
  expect(headHeight({ ...head, details: [] }, step)).toBeCloseTo(title)
  expect(headHeight(head, step)).toBeCloseTo(title + 2.5 * millimetre + 30)
})
