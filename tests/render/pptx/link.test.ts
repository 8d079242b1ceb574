import { describe, expect, it } from 'vitest'
import type { SceneRun } from '../../../src/model/scene.js'
import { descendants } from '../../../src/ooxml/select.js'
import { linkTarget } from '../../../src/render/pptx/link.js'
import { deck, paragraph, run, scene, textBox, title } from './decks.js'
import { renderPackage } from './read-package.js'

describe('links', () => {
  it('lead to addresses that are valid URIs', () => {
    expect(linkTarget('https://example.org/a b?q="{x}|y"')).toBe(
      'https://example.org/a%20b?q=%22%7Bx%7D%7Cy%22',
    )
    expect(linkTarget('https://example.org/%E0%A4%A?100%')).toBe(
      'https://example.org/%E0%A4%25A?100%25',
    )
    expect(linkTarget('http://example.org')).toBe('http://example.org/')
    expect(linkTarget('mailto:desk@example.org')).toBe('mailto:desk@example.org')
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'not an address',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('do not lead to %s', (href) => {
    expect(linkTarget(href)).toBeUndefined()
  })

  it('have one relationship each, however often they stand there', async () => {
    const { clicks, relationships } = await render(
      run('one', { link: { href: 'https://example.org/a&b' } }),
      run('two', { link: { slide: 2 } }),
      run('again', { link: { href: 'https://example.org/a&b' } }),
    )
    expect(clicks).toEqual([
      { 'r:id': 'rId2' },
      { 'r:id': 'rId3', action: 'ppaction://hlinksldjump' },
      { 'r:id': 'rId2' },
    ])
    expect(relationships.slice(1)).toMatchObject([
      {
        id: 'rId2',
        kind: 'hyperlink',
        target: 'https://example.org/a&b',
        external: true,
      },
      { id: 'rId3', kind: 'slide', target: 'slide2.xml', external: false },
    ])
  })

  it('stay plain text where they lead nowhere', async () => {
    const { clicks, relationships, text } = await render(
      run('one', { link: { slide: 3 } }),
      run('two', { link: { href: 'data:text/html,x' } }),
    )
    expect(clicks).toEqual([])
    expect(relationships).toHaveLength(1)
    expect(text).toContain('<a:t>one</a:t>')
  })

  it('hold the colour of their run', async () => {
    const { text } = await render(
      run('one', { link: { href: 'https://example.org' }, color: 'accent1' }),
    )
    expect(text).toContain('<a:schemeClr val="accent1"/>')
    expect(text).toMatch(/<ahyp:hlinkClr [^>]*val="tx"\/>/)
  })
})

async function render(...runs: SceneRun[]) {
  const box = textBox('Box', [1, 1, 5, 5], [paragraph(runs)])
  const scenes = [scene([title('1'), box]), scene([title('2')])]
  const pkg = await renderPackage(deck([{ name: 'All', scenes }]))
  const path = 'ppt/slides/slide1.xml'
  return {
    text: pkg.text(path),
    relationships: pkg.relationships(path),
    clicks: descendants(pkg.xml(path), 'a:hlinkClick').map(
      ({ attributes }) => attributes,
    ),
  }
}
