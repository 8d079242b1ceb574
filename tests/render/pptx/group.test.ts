import { describe, expect, it } from 'vitest'
import type { SceneGroup } from '../../../src/model/scene.js'
import { descend, descendants, elements } from '../../../src/ooxml/select.js'
import { formats } from '../../../src/render/index.js'
import { verifyDeck } from '../../../src/verify/index.js'
import { compileText } from '../../support/compile-file.js'
import { paragraph, run, singleSlide, textBox, title } from './decks.js'
import { attributesOf, renderPackage, shapeNamed } from './read-package.js'

const group: SceneGroup = {
  type: 'group',
  name: 'Timeline',
  alt: 'Two dates',
  box: { x: 10, y: 20, width: 100, height: 50 },
  items: [
    {
      type: 'rule',
      name: 'Line',
      box: { x: 10, y: 30, width: 100, height: 0 },
      weight: 1,
      color: 'muted',
    },
    {
      type: 'dot',
      name: 'Dot',
      box: { x: 10, y: 20, width: 10, height: 10 },
      color: 'accent1',
    },
    textBox(
      'Date',
      [10, 40, 50, 30],
      [paragraph([run('2021', { link: { href: 'https://example.org/a' } })])],
    ),
  ],
}

const drawn = async () =>
  (await renderPackage(singleSlide([title('T'), group]))).xml('ppt/slides/slide1.xml')

describe('a group', () => {
  it('has a name, a text for those who do not see it, and the place of its shapes', async () => {
    const shape = shapeNamed(await drawn(), 'Timeline')
    expect(shape.name).toBe('p:grpSp')
    expect(attributesOf(shape, 'p:cNvPr')).toMatchObject({
      name: 'Timeline',
      descr: 'Two dates',
    })
    const transform = descend(shape, 'p:grpSpPr', 'a:xfrm')
    expect(
      elements(transform).map(({ attributes }) => Object.values(attributes)),
    ).toEqual([
      ['127000', '254000'],
      ['1270000', '635000'],
      ['127000', '254000'],
      ['1270000', '635000'],
    ])
  })

  it('holds a connector, an ellipse in a colour of the theme, and a text box', async () => {
    const shape = shapeNamed(await drawn(), 'Timeline')
    expect(elements(shape).map(({ name }) => name)).toEqual([
      'p:nvGrpSpPr',
      'p:grpSpPr',
      'p:cxnSp',
      'p:sp',
      'p:sp',
    ])
    const dot = shapeNamed(shape, 'Dot')
    expect(attributesOf(dot, 'a:prstGeom')['prst']).toBe('ellipse')
    expect(attributesOf(dot, 'a:schemeClr')['val']).toBe('accent1')
    expect(descendants(shapeNamed(shape, 'Date'), 'a:hlinkClick')).toHaveLength(1)
  })

  it('is sound in the deck of a briefing', async () => {
    const list = '- 2021: a\n- 2022: [b](https://example.org)\n- 2023: c'
    const content = await formats.pptx['.pptx'](
      await compileText(`# A\n\n## B\n\n${list}`),
    )
    expect(content).toBeInstanceOf(Uint8Array)
    expect(verifyDeck(content as Uint8Array)).toEqual([])
  })
})
