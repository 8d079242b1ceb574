import { describe, expect, it } from 'vitest'
import { descendants } from '../../../src/ooxml/select.js'
import { deck, scene, singleSlide, title } from './decks.js'
import { renderPackage, shapeNamed, textOf } from './read-package.js'

describe('notes', () => {
  it('are one paragraph each', async () => {
    const notes = ['First & foremost.', '', 'Second.']
    const scenes = [scene([title('1')]), scene([title('2')], { notes })]
    const pkg = await renderPackage(deck([{ name: 'All', scenes }]))
    const body = shapeNamed(pkg.xml('ppt/notesSlides/notesSlide2.xml'), 'Notes')
    expect(descendants(body, 'a:p').map(textOf)).toEqual(notes)
    expect(descendants(body, 'a:r')).toHaveLength(2)
  })

  it('belong to their slide, and it to them', async () => {
    const scenes = [scene([title('1')]), scene([title('2')], { notes: ['Note'] })]
    const pkg = await renderPackage(deck([{ name: 'All', scenes }]))
    const targets = (path: string) => pkg.relationships(path).map(({ target }) => target)
    expect(targets('ppt/slides/slide2.xml')).toContain('../notesSlides/notesSlide2.xml')
    expect(targets('ppt/notesSlides/notesSlide2.xml')).toContain('../slides/slide2.xml')
    expect(targets('ppt/slides/slide1.xml')).toHaveLength(1)
    expect(pkg.names).not.toContain('ppt/notesSlides/notesSlide1.xml')
  })

  it('need no master where there are none', async () => {
    const pkg = await renderPackage(singleSlide([title('1')]))
    expect(pkg.names.filter((name) => /notes|theme2/.test(name))).toEqual([])
    expect(pkg.text('ppt/presentation.xml')).not.toContain('notesMaster')
  })
})
