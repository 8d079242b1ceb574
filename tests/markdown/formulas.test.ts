import { describe, expect, it, test } from 'vitest'
import { formulasIn, readMarkdown, withSigns } from '../support/formulas.js'
import { blocks as outline } from '../support/outline-of.js'
import { examplesOf } from '../support/syntax-examples.js'

async function read(markdown: string): Promise<string> {
  return outline(withSigns((await readMarkdown(markdown)).blocks)).join('\n')
}

test.each(examplesOf('formulas'))(
  'is read as the page on formulas says: %s',
  async (markdown, reads) => {
    const { blocks, file } = await readMarkdown(markdown)
    const problems = file.messages.map(
      ({ line, column, reason }) => `${line}:${column}: ${reason}`,
    )
    expect([...problems, ...outline(withSigns(blocks))].join('\n')).toBe(reads)
  },
)

describe('money', () => {
  it.each([
    '$5 and $10',
    'costs $5–$10 million',
    'US$ 3bn and US$5',
    'A$5 and A$6',
    '$100 to 200$',
    'between $5 and B$',
    '$1.5 million vs. $2 million (i.e., +$0.5m)',
    '5$ und 10$',
    '(5$) und (10$)',
    'von $5 auf $10 (+100%)',
    '$0.05 per kWh, i.e. 5 ct$',
    '$50 million in 2024 and EUR 45 million$ in all',
    '$1,000 < price < $2,000',
    '$5/h; $7/h',
    '($5)($6)',
    '»$5« and »$6«',
    'entre $5 y $10',
    'de 5 $ à 10 $',
    'von 5 $ bis 10 $',
    '$5 تا $10',
    '价格为$5和$10',
    '5$から10$まで',
    '$ x $',
    '$HOME/bin:$PATH',
    '$from/$to',
    '$AAPL, $MSFT and $AAPL/$MSFT',
    'costs 5$, not 6$',
    '$20/kWh vs 15$/kWh',
    '$1m vs. 2m$',
    'R$5 e R$6',
    'we spend $$ on food and $$ on rent',
    '$$$',
    'a $',
    '$',
  ])('is text: %s', async (text) => {
    expect(await formulasIn(text)).toEqual([])
    expect(await read(text)).toBe(text)
  })

  it('is text in links, code and where it is escaped', async () => {
    expect(await formulasIn('[$5](https://a.b) and [$6](https://c.d)')).toEqual([])
    expect(await formulasIn('https://a.b/?c=$d&e=$f')).toEqual([])
    expect(await formulasIn('`$x$` and \\$x$ y$')).toEqual([])
  })

  it('stands beside formulas', async () => {
    expect(await read('$5 or $x$, $6, and $y$: $7')).toBe('$5 or ⟪x⟫, $6, and ⟪y⟫: $7')
  })

  it('stands in tables beside formulas', async () => {
    expect(await read('| a | b |\n|---|---|\n| $5 | $x$ |\n| $6 and $7 | $10x$ |')).toBe(
      'table start start\n  a | b\n  $5 | ⟪x⟫\n  $6 and $7 | ⟪10x⟫',
    )
  })
})

describe('formulas in text', () => {
  it.each([
    ['公式$E=mc^2$は', '公式⟪E = mc²⟫は'],
    ['the $n$th and $p$-value', 'the ⟪n⟫th and ⟪p⟫-value'],
    ['($x$), “$y$”.', '(⟪x⟫), “⟪y⟫”.'],
    ['$PV = nRT$', '⟪PV = nRT⟫'],
    ['$3 < x < 5$', '⟪3 < x < 5⟫'],
    ['$10\\%$', '⟪10%⟫'],
    ['$x\ny$', '⟪xy⟫'],
    ['$`a_1`$', '⟪a₁⟫'],
    ['$a_1 * b_1 * c$', '⟪a₁ ∗ b₁ ∗ c⟫'],
    ['$\\text{cost per unit} = 5$', '⟪cost per unit = 5⟫'],
    ['**$x$ is bold**', '⟪x⟫** is bold**'],
  ])('%s', async (markdown, reads) => {
    expect(await read(markdown)).toBe(reads)
  })
})

describe('formulas on lines of their own', () => {
  it.each([
    ['text\n$$\nx\n$$\nmore', 'text\n⟪⟪x⟫⟫\nmore'],
    ['text $$x$$ more', 'text\n⟪⟪x⟫⟫\nmore'],
    ['> $$\n> x\n> $$', 'quote\n  ⟪⟪x⟫⟫'],
    ['- a\n\n  $$\n  x\n  $$', '- a\n  ⟪⟪x⟫⟫'],
    ['$$ x\n+ y $$', '⟪⟪x + y⟫⟫'],
  ])('%s', async (markdown, reads) => {
    expect(await read(markdown)).toBe(reads)
  })

  it('are text where nothing closes them', async () => {
    const text = '$$\nx + y\n\n# Heading\n\nText'
    expect(await read(text)).toBe('$$ x + y\n# Heading\nText')
  })

  it('are nothing where they are empty, which is told', async () => {
    const { blocks, file } = await readMarkdown('$$\n\n$$\n\nText')
    expect(outline(blocks)).toEqual(['Text'])
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['empty-formula'])
  })
})

describe('TeX that goes wrong', () => {
  it.each([
    ['a $x^2^3$', '1:7', 'Double superscript'],
    ['$$\na\n+ \\oops\n$$', '3:3', 'Unsupported function name: \\oops'],
    ['```math\n\\frac{1\n```', '2:8', 'Unexpected end of input'],
    ['$\\left( x$', '1:', 'Cannot read a formula'],
  ])('is told with its place: %s', async (markdown, place, reason) => {
    const { file } = await readMarkdown(markdown)
    const [message] = file.messages
    expect(`${message?.line}:${message?.column}`).toContain(place)
    expect(message?.reason).toContain(reason)
    expect(message?.ruleId).toBe('unreadable-formula')
  })

  it.each([
    '\\def\\a{\\a\\a}\\a',
    '\\def\\a#1{#1#1#1#1}\\a{\\a{\\a{\\a{\\a{\\a{\\a{x}}}}}}}',
    `${'{'.repeat(1500)}x${'}'.repeat(1500)}`,
    `${'\\sqrt{'.repeat(300)}x${'}'.repeat(300)}`,
    'x'.repeat(5000),
  ])('does not hang: %.40s', async (tex) => {
    const start = performance.now()
    const { blocks, file } = await readMarkdown(`$$\n${tex}\n$$`)
    expect(performance.now() - start).toBeLessThan(1500)
    expect(outline(blocks)[0]).not.toBe('')
    expect(file.messages.length).toBeLessThan(2)
  })
})
