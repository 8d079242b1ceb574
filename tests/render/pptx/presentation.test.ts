import { describe, expect, it } from 'vitest'
import { descendants, elements } from '../../../src/ooxml/select.js'
import { deck, scene, singleSlide, title } from './decks.js'
import { attributesOf, renderPackage } from './read-package.js'
import { specimen } from './specimen.js'

const path = 'ppt/presentation.xml'

describe('the presentation', () => {
  it('lists its content in the order of the schema', async () => {
    const pkg = await renderPackage(specimen())
    expect(elements(pkg.xml(path)).map(({ name }) => name)).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
      'p:defaultTextStyle',
      'p:extLst',
    ])
  })

  it('has slides of 13.333 by 7.5 in and notes on an upright page', async () => {
    const root = (await renderPackage(specimen())).xml(path)
    expect(attributesOf(root, 'p:sldSz')).toEqual({ cx: '12192000', cy: '6858000' })
    expect(attributesOf(root, 'p:notesSz')).toEqual({ cx: '6858000', cy: '9144000' })
  })

  it('gives ids of one space to the master and its layouts', async () => {
    const pkg = await renderPackage(specimen())
    const ids = [
      ...descendants(pkg.xml(path), 'p:sldMasterId'),
      ...descendants(pkg.xml('ppt/slideMasters/slideMaster1.xml'), 'p:sldLayoutId'),
    ].map(({ attributes }) => Number(attributes['id']))
    expect(ids).toEqual([2147483648, 2147483649, 2147483650])
  })

  it('lists its slides by ids of their own, in the order of the deck', async () => {
    const pkg = await renderPackage(specimen())
    const slides = descendants(pkg.xml(path), 'p:sldId').map((one) => one.attributes)
    expect(slides.map(({ id }) => id)).toEqual(['256', '257', '258', '259', '260', '261'])
    const targets = new Map(pkg.relationships(path).map((one) => [one.id, one.target]))
    expect(slides.map((one) => targets.get(one['r:id'] ?? ''))).toEqual(
      slides.map((_, index) => `slides/slide${index + 1}.xml`),
    )
  })

  it('lists every slide once in sections, in the order of the deck', async () => {
    const groups = [
      { name: 'One & two', scenes: [scene([title('1')]), scene([title('2')])] },
      { name: 'Nothing', scenes: [] },
      { name: 'Three', scenes: [scene([title('3')])] },
    ]
    const root = (await renderPackage(deck(groups))).xml(path)
    const sections = descendants(root, 'p14:section').map((section) => [
      section.attributes['name'],
      descendants(section, 'p14:sldId').map(({ attributes }) => attributes['id']),
    ])
    expect(sections).toEqual([
      ['One & two', ['256', '257']],
      ['Three', ['258']],
    ])
    for (const { attributes } of descendants(root, 'p14:section')) {
      expect(attributes['id']).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/)
    }
  })

  it('has no sections where there is one group', async () => {
    const pkg = await renderPackage(singleSlide([title('1')]))
    expect(pkg.text(path)).not.toContain('p14:section')
  })
})
