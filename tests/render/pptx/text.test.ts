import { describe, expect, it } from 'vitest'
import type { SceneParagraph } from '../../../src/model/scene.js'
import type { Element } from '../../../src/ooxml/element.js'
import { descend, descendants, elements } from '../../../src/ooxml/select.js'
import { paragraph, run, singleSlide, textBox, title } from './decks.js'
import { attributesOf, renderPackage, shapeNamed, textOf } from './read-package.js'
import { specimen } from './specimen.js'

describe('text', () => {
  it('has one a:pPr a paragraph, before all else', async () => {
    const pkg = await renderPackage(specimen())
    const pages = pkg.names.filter((name) => /slides\/slide\d+\.xml$/.test(name))
    const paragraphs = pages.flatMap((page) => descendants(pkg.xml(page), 'a:p'))
    const places = paragraphs.flatMap((one) =>
      elements(one).flatMap(({ name }, index) => (name === 'a:pPr' ? [index] : [])),
    )
    expect(paragraphs.length).toBeGreaterThan(30)
    expect(new Set(places)).toEqual(new Set([0]))
  })

  it('has exact line spacing, and air in points', async () => {
    const [one] = await render(
      paragraph([run('a')], { lineHeight: 26.4, before: 3, after: 10.5 }),
    )
    expect(spacing(one)).toEqual({
      'a:lnSpc': '2640',
      'a:spcBef': '300',
      'a:spcAft': '1050',
    })
  })

  it('keeps the marks of each run', async () => {
    const [one] = await render(
      paragraph([
        run('plain'),
        run('bold', { bold: true, italic: true }),
        run('struck', { strike: true }),
        run('1', { superscript: true, color: 'accent1' }),
      ]),
    )
    expect(descendants(one, 'a:rPr').map(({ attributes }) => attributes)).toEqual([
      { lang: 'en-GB', sz: '2000' },
      { lang: 'en-GB', sz: '2000', b: '1', i: '1' },
      { lang: 'en-GB', sz: '2000', strike: 'sngStrike' },
      { lang: 'en-GB', sz: '2000', baseline: '30000' },
    ])
  })

  it('takes heading and body fonts from the theme and names that of code', async () => {
    const [one] = await render(
      paragraph([run('h', { font: 'heading' }), run('b'), run('c', { font: 'code' })]),
    )
    const faces = descendants(one, 'a:rPr').map((properties) =>
      descendants(properties, 'a:latin').map(({ attributes }) => attributes['typeface']),
    )
    expect(faces).toEqual([['+mj-lt'], [], ['Courier New']])
  })

  it('breaks lines within the size of the text beside', async () => {
    const [one] = await render(paragraph([run('a'), run('\n'), run('b'), run('c\nd')]))
    expect(elements(one).map(({ name }) => name)).toEqual([
      'a:pPr',
      'a:r',
      'a:br',
      'a:r',
      'a:r',
      'a:br',
      'a:r',
    ])
    expect(attributesOf(descend(one, 'a:br'), 'a:rPr')['sz']).toBe('2000')
  })

  it('keeps an empty paragraph, at its size', async () => {
    const drawn = await render(paragraph([run('a')]), paragraph([run('', { size: 12 })]))
    expect(drawn).toHaveLength(2)
    expect(drawn[1] && attributesOf(drawn[1], 'a:endParaRPr')['sz']).toBe('1200')
  })

  it('hangs bullets in the indent', async () => {
    const [one, two] = await render(
      paragraph([run('a '), run('b', { bold: true })], {
        indent: 18,
        marker: { type: 'bullet' },
      }),
      paragraph([run('c')], {
        indent: 36,
        hang: 18,
        level: 1,
        marker: { type: 'bullet' },
      }),
    )
    expect(attributesOf(one, 'a:pPr')).toEqual({ marL: '228600', indent: '-228600' })
    expect(attributesOf(one, 'a:buChar')).toEqual({ char: '•' })
    expect(two && attributesOf(two, 'a:pPr')).toMatchObject({
      marL: '457200',
      indent: '-228600',
      lvl: '1',
    })
  })

  it('counts numbers on from where their list began', async () => {
    const item = (value: number) =>
      paragraph([run('item')], { indent: 24, marker: { type: 'number', value } })
    const drawn = await render(item(3), item(4), paragraph([run('text')]), item(1))
    expect(
      drawn.flatMap((one) =>
        descendants(one, 'a:buAutoNum').map((number) => number.attributes),
      ),
    ).toEqual([
      { type: 'arabicPeriod', startAt: '3' },
      { type: 'arabicPeriod', startAt: '3' },
      { type: 'arabicPeriod', startAt: '1' },
    ])
  })

  it('sets numbers in a style of their own without a full stop', async () => {
    const style = { font: 'heading', size: 20, color: 'accent1' } as const
    const [one] = await render(
      paragraph([run('item')], {
        indent: 24,
        marker: { type: 'number', value: 3, style },
      }),
    )
    const properties = one && elements(descend(one, 'a:pPr')).slice(-4)
    expect(properties?.map(({ name }) => name)).toEqual([
      'a:buClr',
      'a:buSzPts',
      'a:buFont',
      'a:buAutoNum',
    ])
    expect(attributesOf(one, 'a:schemeClr')).toEqual({ val: 'accent1' })
    expect(attributesOf(one, 'a:buSzPts')).toEqual({ val: '2000' })
    expect(attributesOf(one, 'a:buFont')).toEqual({ typeface: '+mj-lt' })
    expect(attributesOf(one, 'a:buAutoNum')).toEqual({
      type: 'arabicPlain',
      startAt: '3',
    })
  })

  it('hangs a marker of text in the accent before the indent', async () => {
    const [one] = await render(
      paragraph([run('source')], { indent: 15, marker: { type: 'text', text: '۵' } }),
    )
    expect(textOf(one)).toBe('۵\tsource')
    expect(attributesOf(one, 'a:pPr')).toMatchObject({
      marL: '190500',
      indent: '-190500',
    })
    expect(attributesOf(one, 'a:schemeClr')['val']).toBe('accent1')
  })

  it('escapes what XML reserves and drops what it cannot hold', async () => {
    const [one] = await render(paragraph([run('a < b & "c"\u0001\ud800\ufffe d\u2028e')]))
    expect(textOf(one)).toBe('a < b & "c" d e')
  })

  it('keeps the spaces of code', async () => {
    const [one] = await render(paragraph([run('  if  x:', { font: 'code' })]))
    expect(textOf(one)).toBe('  if  x:')
    expect(attributesOf(one, 'a:rPr')['noProof']).toBe('1')
  })
})

/** Paragraphs of a plain text box as they stand on the slide. */
async function render(
  first: SceneParagraph,
  ...others: SceneParagraph[]
): Promise<[Element, ...Element[]]> {
  const box = textBox('Box', [1, 1, 5, 5], [first, ...others])
  const pkg = await renderPackage(singleSlide([title('T'), box]))
  const shape = shapeNamed(pkg.xml('ppt/slides/slide1.xml'), 'Box')
  const [one, ...rest] = descendants(shape, 'a:p')
  if (one === undefined) throw new Error('Expected a paragraph')
  return [one, ...rest]
}

function spacing(one: Element): Record<string, string | undefined> {
  const lines = elements(descend(one, 'a:pPr')).filter(({ name }) => name !== 'a:buNone')
  return Object.fromEntries(
    lines.map((line) => [line.name, attributesOf(line, 'a:spcPts')['val']]),
  )
}
