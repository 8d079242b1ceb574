import { describe, expect, it } from 'vitest'
import type { ColorToken } from '../../../src/model/theme.js'
import { serialize } from '../../../src/ooxml/element.js'
import { descendants } from '../../../src/ooxml/select.js'
import { tokenColor } from '../../../src/render/pptx/color/token.js'
import { distance, modulate } from '../../../src/theme/lightness.js'
import { listThemes, loadTheme } from '../../../src/theme/load.js'
import { attributesOf, renderPackage } from './read-package.js'
import { specimen } from './specimen.js'

describe('colours', () => {
  it('are those of the scheme on every page', async () => {
    for (const theme of await listThemes()) {
      const pkg = await renderPackage(specimen(), theme)
      const pages = pkg.names.filter((name) => /slide\w*\/\w+\.xml$/i.test(name))
      expect(pages.filter((name) => pkg.text(name).includes('srgbClr'))).toEqual([])
    }
  })

  it.each([
    ['default', 'rule', '<a:schemeClr val="bg2"><a:lumMod val="85000"/></a:schemeClr>'],
    [
      'dark',
      'rule',
      '<a:schemeClr val="bg2"><a:lumMod val="85000"/><a:lumOff val="15000"/></a:schemeClr>',
    ],
    ['plain', 'rule', '<a:schemeClr val="tx1"/>'],
    ['default', 'onField', '<a:schemeClr val="lt1"/>'],
    [
      'default',
      'onField2',
      '<a:schemeClr val="lt2"><a:lumMod val="88000"/></a:schemeClr>',
    ],
    ['dark', 'bar', '<a:schemeClr val="accent6"><a:lumMod val="75000"/></a:schemeClr>'],
    ['dark', 'field', '<a:schemeClr val="dk2"/>'],
    ['default', 'link', '<a:schemeClr val="hlink"/>'],
  ] satisfies [string, ColorToken, string][])('in %s write %s as %s', async (...row) => {
    const [name, token, expected] = row
    expect(serialize(tokenColor(token, await loadTheme(name)))).toBe(expected)
  })

  it('stay fixed where a theme sets them apart from its scheme', async () => {
    const theme = await loadTheme('default')
    const odd = { ...theme, colors: { ...theme.colors, rule: '00FF00' } }
    expect(serialize(tokenColor('rule', odd))).toBe('<a:srgbClr val="00FF00"/>')
  })

  it('put the tokens into the theme', async () => {
    const theme = (await renderPackage(specimen())).xml('ppt/theme/theme1.xml')
    const [scheme] = descendants(theme, 'a:clrScheme')
    const colors =
      scheme && descendants(scheme, 'a:srgbClr').map((one) => one.attributes['val'])
    expect(colors).toEqual([
      '1B2430',
      'FFFFFF',
      '14304F',
      'F3F1EC',
      '9A3B26',
      '2F6690',
      '5B7B5A',
      'A67A1F',
      '6B5876',
      '4A5560',
      '2F6690',
      '6B5876',
    ])
  })

  it('are swapped by the master of a dark theme', async () => {
    const master = 'ppt/slideMasters/slideMaster1.xml'
    const light = attributesOf((await renderPackage(specimen())).xml(master), 'p:clrMap')
    const dark = attributesOf(
      (await renderPackage(specimen(), 'dark')).xml(master),
      'p:clrMap',
    )
    expect(light).toMatchObject({ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' })
    expect(dark).toMatchObject({ bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' })
  })

  it('grow lighter and darker as DrawingML has it', () => {
    expect(modulate('808080', 50, 0)).toBe('404040')
    expect(modulate('000000', 100, 50)).toBe('808080')
    expect(distance(modulate('1F2B38', 85, 15), '364A61')).toBeLessThanOrEqual(3)
  })
})
