import { expect, test } from 'vitest'
import { textParts } from '../../src/formula/plain/marks.js'
import { markedFormula } from '../../src/formula/plain/plain-formula.js'
import { formulaFrom } from '../support/formulas.js'

test.each([
  ['x=\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}', 'x = (−b ± √(b² − 4ac))/(2a)'],
  ['\\hat{x}+\\vec v+\\overline{AB}', 'x̂ + v⃗ + A̅B̅'],
  ['\\underbrace{a+b}_{n}', 'a + b_n'],
  ['\\left(\\frac12\\right] \\sin x', '(1/2] sin x'],
  ['\\binom nk', '(n; k)'],
  ['\\sqrt[3]{x}', '³√x'],
  ['\\operatorname{argmax}_k f(k)', 'argmaxₖ f(k)'],
  ['\\ce{SO4^2-}', 'SO₄²⁻'],
  ['\\ce{^{14}_{6}C}', '₆¹⁴C'],
  ['-x\\cdot(-y)', '−x ⋅ (−y)'],
  ['x_{i,j}^{a/b}', 'x_(i,j)^(a/b)'],
  ['\\mathbb{R}^n \\ni \\mathbf{v}', 'ℝⁿ∋v'],
  ['\\int_0^1 f(x)\\,dx', '∫₀¹ f(x) dx'],
  ['a \\tag{1}', 'a (1)'],
  ['\\phantom{a}b', 'b'],
  ['\\frac{\\frac ab}{c}', '(a/b)/c'],
  ['\\frac12\\sigma^2 + x\\frac ab - \\frac cd', '(1/2)σ² + x(a/b) − c/d'],
])('%s', async (tex, text) => {
  expect((await formulaFrom(tex)).text).toBe(text)
})

test('text beside its line comes in parts', async () => {
  const { tree } = await formulaFrom('x_{1,2} + \\sum_{i=1}^{n^{k!}} i')
  expect(textParts(markedFormula(tree))).toEqual([
    { text: 'x', place: 'line' },
    { text: '1,2', place: 'low' },
    { text: ' + ∑', place: 'line' },
    { text: 'i=1', place: 'low' },
    { text: 'n^(k!)', place: 'high' },
    { text: ' i', place: 'line' },
  ])
})
