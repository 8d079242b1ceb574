import { describe, expect, it } from 'vitest'
import { BrandError } from '../../src/brand/errors.js'
import { readBrand } from '../../src/brand/read-brand.js'
import type { Brand } from '../../src/model/brand.js'
import type { Box } from '../../src/model/scene.js'
import { contrast } from '../../src/theme/contrast.js'
import {
  brandFile,
  masterPlaces,
  rectangle,
  rels,
  solidBackground,
  type TestBrand,
  type TestMaster,
  usualLayouts,
  usualMaster,
} from '../support/brand-file.js'

function brandOf(master: Partial<TestMaster>, more: Partial<TestBrand> = {}): Brand {
  return readBrand(
    brandFile({ masters: [{ ...usualMaster, ...master }], ...more }),
    'test.potx',
  )
}

function titleStyle(master: Partial<TestMaster>) {
  const { title } = brandOf(master).mapping.text
  return title.levels[0] as (typeof title.levels)[number]
}

function rounded(box: Box | undefined): Record<string, number> {
  return Object.fromEntries(
    Object.entries(box ?? {}).map(([name, value]) => [name, Math.round(value * 10) / 10]),
  )
}

describe('colours of a brand', () => {
  it('are those of its scheme where they can be read', () => {
    const { colors } = brandOf({}).theme
    expect(colors).toMatchObject({
      ink: '000000',
      paper: 'FFFFFF',
      strong: '44546A',
      tint: 'E7E6E6',
      accent1: '0B5394',
      link: '0563C1',
    })
  })

  it('leave out what cannot be read on the paper', () => {
    const { colors } = brandOf({
      colors: {
        accent1: 'FFE600',
        accent2: '7AC143',
        accent3: '8A1538',
        hlink: '00FFFF',
      },
    }).theme
    expect(colors.accent1).toBe('8A1538')
    expect(colors.link).toBe('8A1538')
  })

  const schemes: [string, Record<string, string>][] = [
    ['usual', {}],
    ['pale', { dk2: 'CCCCCC', lt2: 'FF0000', accent1: 'FFFF00', accent2: 'FFFF99' }],
    ['all alike', { dk2: 'FFFFFF', lt2: 'FFFFFF', accent1: 'FFFFFF', hlink: 'FFFFFF' }],
    ['dark', { dk1: 'FFFFFF', lt1: '101820', dk2: 'DDDDDD', lt2: '202830' }],
  ]
  it.each(schemes)('can be read in a %s scheme', (_, colors) => {
    const tokens = brandOf({ colors }).theme.colors
    for (const token of [
      'ink',
      'strong',
      'accent1',
      'accent2',
      'link',
      'muted',
    ] as const) {
      for (const ground of ['paper', 'tint'] as const)
        expect(
          contrast(tokens[token], tokens[ground]),
          `${token} on ${ground}`,
        ).toBeGreaterThan(4.49)
    }
    expect(contrast(tokens.onField, tokens.field)).toBeGreaterThan(4.49)
    expect(contrast(tokens.onField2, tokens.field)).toBeGreaterThan(4.49)
  })
})

describe('places of a brand', () => {
  it('have the geometry of the layout, else of the master, without insets', () => {
    const { mapping } = brandOf({})
    expect(rounded(mapping.cover.title.box)).toEqual({
      x: 127.2,
      y: 91.6,
      width: 705.6,
      height: 180.8,
    })
    expect(rounded(mapping.text.bodies[0]?.box)).toEqual({
      x: 73.2,
      y: 147.6,
      width: 813.6,
      height: 335.8,
    })
  })

  it('have the insets that layout or master give them', () => {
    const places = masterPlaces.map((place) => ({
      ...place,
      body: 'lIns="0" tIns="127000"',
    }))
    const box = brandOf({ places }).mapping.text.title.box
    expect([box.x, box.y, box.width]).toEqual([66, 39, 820.8])
  })

  it('have the style of the master, changed by that of the layout', () => {
    const style =
      '<a:lvl1pPr algn="ctr"><a:buNone/><a:defRPr sz="1600" b="1" cap="all"><a:latin typeface="Verdana"/></a:defRPr></a:lvl1pPr>'
    const layouts = usualLayouts.map((layout) =>
      layout.type === 'obj'
        ? { ...layout, places: layout.places.map((place) => ({ ...place, style })) }
        : layout,
    )
    const { mapping } = brandOf({ layouts })
    expect(mapping.text.bodies[0]?.levels.slice(0, 2)).toMatchObject([
      {
        font: 'Verdana',
        size: 16,
        bold: true,
        capitals: true,
        align: 'center',
        bullet: false,
        indent: 18,
        hang: 18,
        spacing: 0.9,
      },
      { font: 'Calibri', size: 24, bold: false, bullet: true, indent: 54, hang: 18 },
    ])
    expect(mapping.twoTexts.bodies[0]?.levels[0]).toMatchObject({
      size: 28,
      bullet: true,
    })
    expect(mapping.cover.title.levels[0]?.font).toBe('Calibri Light')
  })

  it('take the look of prompts where a master has no styles, as LibreOffice writes it', () => {
    const prompt = (lvl: number, size: number) =>
      `<a:p><a:pPr lvl="${lvl}" marL="${lvl * 127000 + 127000}" indent="-127000"><a:buChar char="-"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size}"><a:solidFill><a:srgbClr val="0B5394"/></a:solidFill><a:latin typeface="Georgia"/></a:rPr><a:t>Level</a:t></a:r></a:p>`
    const places = masterPlaces.map((place) =>
      place.type === 'body'
        ? { ...place, prompt: `${prompt(0, 2200)}${prompt(1, 1900)}` }
        : place,
    )
    const brand = brandOf({ styles: '', places })
    expect(brand.mapping.text.bodies[0]?.levels.slice(0, 2)).toMatchObject([
      { font: 'Georgia', size: 22, bullet: true, indent: 10, hang: 10 },
      { font: 'Georgia', size: 19, indent: 20 },
    ])
    const carried =
      brand.parts.find(({ path }) => path.endsWith('slideMaster1.xml'))?.content ?? []
    expect(Buffer.from(carried).toString()).toContain('<a:lvl2pPr')
  })
})

describe('the ground of a layout', () => {
  const plainOf = (master: Partial<TestMaster>) =>
    brandOf(master).mapping.text.layout.plain
  const red = '<a:srgbClr val="C00000"/>'

  it.each<[string, Partial<TestMaster>, boolean]>([
    ['is paper', {}, true],
    ['has a colour', { background: solidBackground(red) }, false],
    [
      'is the paper by its colour',
      { background: solidBackground('<a:schemeClr val="bg1"/>') },
      true,
    ],
    [
      'has a field behind its text',
      { shapes: rectangle([0, 100, 960, 440], red) },
      false,
    ],
    ['has a bar beside its text', { shapes: rectangle([0, 0, 40, 540], red) }, true],
    [
      'has a field of the colour of paper',
      { shapes: rectangle([0, 100, 960, 440], '<a:schemeClr val="bg1"/>') },
      true,
    ],
    [
      'has a picture of the theme',
      {
        background: '<p:bg><p:bgRef idx="1003"><a:schemeClr val="bg1"/></p:bgRef></p:bg>',
      },
      true,
    ],
  ])('%s', (_, master, plain) => {
    expect(plainOf(master)).toBe(plain)
  })

  it('makes text readable that is not', () => {
    const white =
      '<a:lvl1pPr><a:defRPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr>'
    const places = masterPlaces.map((place) => ({ ...place, style: white }))
    expect(titleStyle({ places }).readable).toBe('ink')
    const dark = titleStyle({ places, background: solidBackground(red) })
    expect(dark.readable).toBeUndefined()
    expect(dark.color).toBe('paper')
  })
})

describe('parts of a brand', () => {
  it('are masters and all that they refer to, but no slides and nothing outside', () => {
    const path = 'ppt/slideMasters/slideMaster1.xml'
    const count = usualLayouts.length
    const { parts } = brandOf(
      {},
      {
        files: {
          [`ppt/slideMasters/_rels/slideMaster1.xml.rels`]: rels([
            ...usualLayouts.map((_, at): [string, string, string] => [
              `rId${at + 1}`,
              'slideLayout',
              `../slideLayouts/slideLayout${at + 1}.xml`,
            ]),
            [`rId${count + 1}`, 'theme', '../theme/theme1.xml'],
            [`rId${count + 2}`, 'image', '../media/logo.png'],
            [`rId${count + 3}`, 'image', 'file:///C:/Users/anna/logo.png', true],
            [`rId${count + 4}`, 'hyperlink', 'https://example.org/', true],
            [`rId${count + 5}`, 'slide', '../slides/slide1.xml'],
            [`rId${count + 6}`, 'image', '../media/missing.png'],
          ]),
          'ppt/media/logo.png': Buffer.from('png'),
          'ppt/slides/slide1.xml': '<x/>',
        },
      },
    )
    const paths = parts.map((part) => part.path)
    expect(paths).toContain('ppt/media/logo.png')
    expect(paths).toContain('ppt/theme/theme1.xml')
    expect(paths.filter((one) => one.includes('slideLayout'))).toHaveLength(count)
    expect(paths.join()).not.toContain('slides/')
    const master = parts.find((part) => part.path === path)
    const kept = master?.relationships.map(({ target }) => target)
    expect(kept).toContain('https://example.org/')
    expect(kept?.join()).not.toMatch(/anna|slide1\.xml,|missing|slides\/slide/)
  })
})

describe('a file that is no brand', () => {
  const usual = brandFile({ masters: [usualMaster] })

  it.each<[string, Uint8Array, RegExp]>([
    ['text', Buffer.from('# Title'), /it is no PowerPoint file/],
    ['an old or encrypted file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /PowerPoint 97/],
    ['cut off', usual.subarray(0, 2000), /damaged/],
    [
      'another kind of package',
      brandFile({ masters: [usualMaster], files: { 'ppt/presentation.xml': '<a/>' } }),
      /no PowerPoint file/,
    ],
    [
      'in the strict format',
      brandFile({
        masters: [usualMaster],
        files: {
          'ppt/presentation.xml':
            '<p:presentation xmlns:p="http://purl.oclc.org/ooxml/presentationml/main"/>',
        },
      }),
      /Strict/,
    ],
    ['without masters', brandFile({ masters: [] }), /no slide master/],
    [
      'without relationships',
      brandFile({ masters: [usualMaster], files: { '_rels/.rels': rels([]) } }),
      /no PowerPoint file/,
    ],
    [
      'with a master that is no XML',
      brandFile({
        masters: [usualMaster],
        files: { 'ppt/slideMasters/slideMaster1.xml': '<p:sldMaster' },
      }),
      /damaged/,
    ],
    [
      'with a master of very many elements',
      brandFile({
        masters: [usualMaster],
        files: {
          'ppt/slideMasters/slideMaster1.xml': `<a>${'<b/>'.repeat(1_100_000)}</a>`,
        },
      }),
      /damaged: `ppt\/slideMasters\/slideMaster1.xml` has too many elements/,
    ],
    [
      'with very many content types',
      brandFile({
        masters: [usualMaster],
        files: {
          '[Content_Types].xml': `<Types>${'<Default/>'.repeat(1_100_000)}</Types>`,
        },
      }),
      /damaged: `\[Content_Types\].xml` has too many elements/,
    ],
    [
      'with a master without a theme',
      brandFile({
        masters: [usualMaster],
        files: { 'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels([]) },
      }),
      /no theme/,
    ],
    [
      'with slides without size',
      brandFile({ masters: [usualMaster], size: [0, 0] }),
      /how large/,
    ],
  ])('%s is refused in words', (_, bytes, reason) => {
    const read = () => readBrand(bytes, 'x.potx')
    expect(read).toThrow(BrandError)
    expect(read).toThrow(reason)
  })
})
