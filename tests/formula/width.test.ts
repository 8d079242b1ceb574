import { describe, expect, it } from 'vitest'
import { formulaFrom, formulasIn, readMarkdown } from '../support/formulas.js'

const terms = (count: number) =>
  Array.from({ length: count }, (_, index) => `a_{${index}} x^{${index}}`).join(' + ')

describe('a wide formula on lines of its own', () => {
  it('is broken before relations, which stand under each other', async () => {
    const { tree, extent } = await formulaFrom(`f(x) = ${terms(6)} = ${terms(6)}`)
    expect(tree).toMatchObject({
      type: 'grid',
      close: true,
      alignments: ['right', 'left'],
    })
    expect(tree.type === 'grid' && tree.rows.length).toBe(2)
    expect(extent.width).toBeLessThan(27)
  })

  it('is broken between terms where one line would still be too wide', async () => {
    const { tree, text } = await formulaFrom(`f(x) = ${terms(24)}`)
    expect(tree.type === 'grid' && tree.rows.length).toBeGreaterThan(3)
    expect(text.match(/a/g)).toHaveLength(24)
  })

  it('stays as it is where it is not too wide', async () => {
    expect((await formulaFrom('f(x) = a + b')).tree.type).toBe('row')
  })

  it('is text where nothing can be broken, which is told', async () => {
    const { blocks, file } = await readMarkdown(`$$\n\\frac{${terms(30)}}{2}\n$$`)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['wide-formula'])
    const [block] = blocks
    const [run] = block?.type === 'paragraph' ? block.runs : []
    expect(run).not.toHaveProperty('formula')
    expect(run?.type === 'text' && run.text.match(/a/g)).toHaveLength(30)
  })
})

describe('a wide formula in a line of text', () => {
  it('comes in parts after which the line may end', async () => {
    const texts = (await formulasIn(`$f(x) = ${terms(5)}$`)).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.slice(0, -1).every((text) => /[=+]$/.test(text))).toBe(true)
  })

  it('is not divided inside brackets', async () => {
    const texts = (await formulasIn('$f(a + b + c + d + e + f) = 0$')).map(
      ({ text }) => text,
    )
    expect(texts).toEqual(['f(a + b + c + d + e + f) =', '0'])
  })
})
