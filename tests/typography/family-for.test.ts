import { describe, expect, test } from 'vitest'
import { familyFor, lineWidth, loadMetrics } from '../../src/typography/index.js'
import { openFont } from '../support/open-font.js'

describe('a family with a metric twin is measured exactly', () => {
  test.each([
    ['Calibri', 'Carlito', 'sans'],
    ['Cambria', 'Caladea', 'serif'],
    ['Arial', 'Arimo', 'sans'],
    ['Helvetica', 'Arimo', 'sans'],
    ['Times New Roman', 'Tinos', 'serif'],
    ['Georgia', 'Gelasio', 'serif'],
    ['Courier New', 'Cousine', 'mono'],
    ['Vazirmatn', 'Vazirmatn', 'sans'],
    ['"times new  roman"', 'Tinos', 'serif'],
    [' CALIBRI ', 'Carlito', 'sans'],
  ])('%s in %s', (name, table, kind) => {
    expect(familyFor(name)).toMatchObject({
      name,
      table,
      kind,
      certainty: 'exact',
      factor: { regular: 1, bold: 1 },
    })
  })
})

describe('a family whose mean width is known is measured in the nearest table', () => {
  test.each([
    ['Verdana', 'Carlito', 1.286, 1.404],
    ['Segoe UI', 'Carlito', 1.113, 1.168],
    ['Open Sans', 'Carlito', 1.178, 1.237],
    ['Calibri Light', 'Carlito', 1.03, 1.03],
    ['Open Sans Light', 'Carlito', 1.178, 1.237],
    ['Open Sans SemiBold', 'Carlito', 1.264, 1.237],
    ['Montserrat Medium Italic', 'Carlito', 1.279, 1.313],
    ['Aptos Display', 'Carlito', 1.12, 1.18],
    ['Source Sans 3', 'Carlito', 1.05, 1.089],
    ['Source Serif Pro', 'Gelasio', 1.106, 0.98],
    ['Roboto Condensed', 'Carlito', 0.995, 0.991],
    ['JetBrains Mono', 'Cousine', 1.03, 1.03],
  ])('%s', (name, table, regular, bold) => {
    const match = familyFor(name)
    expect(match).toMatchObject({ table, certainty: 'near' })
    expect(match.factor.regular).toBeCloseTo(regular, 2)
    expect(match.factor.bold).toBeCloseTo(bold, 2)
  })
})

describe('a family that is not known is measured as a wide one of its kind', () => {
  test.each([
    ['Brand Sans', 'sans', 'Carlito'],
    ['Brand', 'sans', 'Carlito'],
    ['Franklin Gothic Book', 'sans', 'Carlito'],
    ['Century Gothic', 'sans', 'Carlito'],
    ['Brand Serif', 'serif', 'Gelasio'],
    ['Palatino Linotype', 'serif', 'Gelasio'],
    ['Aptos Serif', 'serif', 'Gelasio'],
    ['Brand Mono', 'mono', 'Cousine'],
    ['Consolas', 'mono', 'Cousine'],
  ])('%s', (name, kind, table) => {
    const match = familyFor(name)
    expect(match).toMatchObject({ kind, table, certainty: 'guess' })
    const widest = { sans: 'Verdana', serif: 'Libre Baskerville', mono: 'Space Mono' }
    expect(match.factor).toEqual(familyFor(widest[kind as 'sans']).factor)
  })

  test('a heavy style is a guess, wider than the bold one', () => {
    const black = familyFor('Arial Black')
    expect(black.certainty).toBe('guess')
    expect(black.factor.regular).toBeGreaterThan(familyFor('Arial Bold').factor.regular)
  })
})

/** As if it were no twin: how text in a font comes out when only its mean width is known. */
describe('lines in a near family are hardly ever wider than measured', () => {
  test.each([
    ['gelasio', 'Georgia Regular', false],
    ['gelasio', 'Georgia Regular', true],
    ['tinos', 'Times Regular', false],
    ['arimo', 'Arial Regular', false],
    ['arimo', 'Arial Regular', true],
  ])('%s as %s, bold: %s', async (id, family, bold) => {
    const { widest } = await loadMetrics([family], '')
    const font = await openFont(id, bold, false)
    const ratios = lines.map(
      (text) =>
        font.widthOf(text) /
        lineWidth(
          [{ text, face: { family, arabic: family, bold, italic: false }, size: 1 }],
          widest,
        ),
    )
    expect(ratios.filter((ratio) => ratio > 1).length).toBeLessThanOrEqual(1)
    expect(Math.max(...ratios)).toBeLessThan(1.03)
    expect(Math.min(...ratios)).toBeGreaterThan(0.9)
  })
})

const lines = [
  'The organisation advises adults to be active for at least',
  '150 minutes a week, and counts every move; in 2019 it set',
  'a target of 15 % fewer inactive people by the year 2030.',
  'Straßenbaustellenkoordinierungsgespräche finden statt;',
  'für größere Übungen öffnet das Amt am Mittwoch, 3. März.',
  '« L’eau paie l’eau » : ce principe, que l’Office rappelle',
  'dans chacun de ses rapports, exclut toute subvention.',
  'International Energy Agency, World Energy Outlook 2024',
  'Members of the Governing Council met on Thursday to decide',
  'La mayoría de los hogares pagan menos de lo que gastan.',
]
