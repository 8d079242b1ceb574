import { describe, expect, it } from 'vitest'
import { serialize } from '../../src/ooxml/element.js'
import { decodePng } from '../../src/picture/codec/png.js'
import { readPicture } from '../../src/picture/read-picture.js'
import { cleanDrawing } from '../../src/picture/svg/clean-drawing.js'

/** What becomes of a drawing with this inside. */
async function read(inside: string, attributes = 'width="40" height="20"') {
  const outcome = await readPicture(
    Buffer.from(
      `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
    ),
  )
  if ('cause' in outcome) throw new Error(outcome.cause)
  return { ...outcome, svg: Buffer.from(outcome.image.vector ?? []).toString() }
}

/** The same without its raster. */
function clean(inside: string, attributes = 'width="40" height="20"') {
  const removed = new Set<string>()
  const bytes = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  )
  const { drawing, width, height } = cleanDrawing(bytes, removed)
  return { svg: serialize(drawing), removed: [...removed], width, height }
}

const causeOf = async (text: string | Buffer) => {
  const outcome = await readPicture(Buffer.from(text))
  return 'cause' in outcome ? outcome.cause : undefined
}

describe('a drawing', () => {
  it('stays one, with a PNG of it', async () => {
    const { image, svg, removed } = await read(
      '<rect width="20" height="20" fill="#f00"/>',
    )
    expect(svg).toContain('<rect width="20" height="20" fill="#f00"/>')
    expect(removed).toEqual([])
    expect(image.mediaType).toBe('image/png')
    expect([image.width, image.height]).toEqual([80, 40])
    const { data, width, height } = await decodePng(image.bytes)
    expect([width, height]).toEqual([1600, 800])
    expect([...data.subarray(0, 4)]).toEqual([255, 0, 0, 255])
    expect(data[(width - 10) * 4 + 3]).toBe(0)
  })

  it.each([
    ['width="40" height="20"', [40, 20], '0 0 40 20'],
    ['viewBox="0 0 30 10"', [30, 10], '0 0 30 10'],
    ['viewBox="0 0 30 10" width="60"', [60, 20], '0 0 30 10'],
    ['viewBox="0,0,30,10" width="100%" height="100%"', [30, 10], '0,0,30,10'],
    ['width="1in" height="25.4mm"', [96, 96], '0 0 96 96'],
    ['', [300, 150], '0 0 300 150'],
    // In units of its own, however many.
    ['viewBox="0 0 51500 51500"', [51_500, 51_500], '0 0 51500 51500'],
  ])('with %s has a size', (attributes, [width, height], view) => {
    const { svg, ...size } = clean('', attributes)
    expect(size).toMatchObject({ width, height })
    expect(svg).toContain(`width="${width}" height="${height}" viewBox="${view}"`)
  })

  it('grows with its box, though it was exported for a page of the web', async () => {
    const style = 'style="max-width: 512px; width:10px; color: red"'
    const { svg } = clean('', `viewBox="0 0 30 10" ${style}`)
    expect(svg).not.toContain('max-width')
    expect(svg).not.toContain('width:10px')
    expect(svg).toContain('color: red')
  })

  it('has text in fonts of Deckle, in whatever script', async () => {
    const inked = async (text: string) => {
      const { image } = await read(`<text y="15" font-size="10">${text}</text>`)
      const { data } = await decodePng(image.bytes)
      return Buffer.from(data).toString('base64')
    }
    const drawn = await Promise.all(
      ['سلام', 'پرچم', 'Łódź', 'Čapek', 'Ωμέγα', '字字'].map(inked),
    )
    // Letters that no font has would all look the same.
    expect(new Set(drawn).size).toBe(drawn.length)
    expect(await inked('سلام')).not.toBe(await inked('س ل ا م'))
  })
})

describe('cleaning', () => {
  it.each([
    [
      '<filter id="f"><feMorphology radius="90"/></filter>',
      'filters that thicken (feMorphology)',
    ],
    ['<script>alert(1)</script>', 'scripts'],
    ['<rect onclick="alert(1)" width="1" height="1"/>', 'scripts'],
    [
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">T</p></foreignObject>',
      'text in HTML (foreignObject)',
    ],
    [
      '<image href="http://example.org/a.png" width="1" height="1"/>',
      'outside references',
    ],
    [
      '<image xlink:href="file:///etc/passwd" width="1" height="1"/>',
      'outside references',
    ],
    [
      '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="1" height="1"/>',
      'outside references',
    ],
    ['<use href="other.svg#a"/>', 'outside references'],
    [
      '<rect fill="url(http://example.org/#a)" width="1" height="1"/>',
      'outside references',
    ],
    [
      '<rect style="fill:url( \'//example.org/#a\' )" width="1" height="1"/>',
      'outside references',
    ],
    ['<style>@import "http://example.org/a.css";</style>', 'outside references'],
    ['<style>rect{fill:u\\72l(http://example.org)}</style>', 'outside references'],
    [
      '<style>@font-face{font-family:a;src:url(http://example.org/a.woff)}</style>',
      'outside references',
    ],
    [
      '<style>rect{background:image-set("http://example.org/a" 1x)}</style>',
      'outside references',
    ],
    [
      '<style><![CDATA[rect{fill:url(http://example.org)}]]></style>',
      'outside references',
    ],
    [
      '<filter id="f"><feImage href="http://example.org/a"/></filter>',
      'outside references',
    ],
    ['<rect width="1" height="1"><animate attributeName="x" to="9"/></rect>', 'movement'],
  ])('takes out of %s and tells', (inside, what) => {
    const { svg, removed } = clean(inside)
    expect(removed).toEqual([what])
    expect(svg).not.toMatch(
      /example\.org|alert|script|onclick|passwd|foreign|PHN2|animate/,
    )
  })

  it.each([
    [
      '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
      '<g><rect width="1" height="1"/></g>',
    ],
    ['<metadata>by somebody</metadata><!-- words --><?php x?>', '/>'],
    ['<x:y xmlns:x="http://x.example"><rect/></x:y>', '/>'],
    [
      '<text>a <a href="http://e.org">b</a> <tspan>c</tspan></text>',
      '<text>a <tspan>b</tspan> <tspan>c</tspan></text>',
    ],
    ['<g id="a"/><use xlink:href="#a"/>', '<use xlink:href="#a"/>'],
    ['<g id="a"/><use href="#a"/>', '<use xlink:href="#a"/>'],
    ['<g id="image(1)" aria-label="src (a)"/>', 'id="image(1)" aria-label="src (a)"'],
    ['<rect fill="url(#g)"/>', '<rect fill="url(#g)"/>'],
    [
      '<style>.a > .b{fill:url("#g")}</style>',
      '<style>.a &gt; .b{fill:url(&quot;#g&quot;)}</style>',
    ],
  ])('says nothing of %s', (inside, left) => {
    const { svg, removed } = clean(inside)
    expect(removed).toEqual([])
    expect(svg.slice(0, -'</svg>'.length) + svg.slice(-2)).toContain(left)
  })

  it('makes no import of what stands around one', () => {
    const { svg } = clean('<style>@im@import "x";port "http://example.org/a";</style>')
    expect(svg).not.toContain('@import')
  })

  it('knows the entities of drawing programs, and no others', async () => {
    const head = '<!DOCTYPE svg [<!ENTITY ns "http://x.example/"><!ENTITY a "&#38;b;">'
    const body = ']><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"'
    expect(await causeOf(`${head}${body} xmlns:i="&ns;"/>`)).toBeUndefined()
    expect(await causeOf(`${head}${body}>&a;</svg>`)).toContain('its XML is broken')
  })
})

describe('a drawing is refused', () => {
  const svg = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`

  it.each([
    ['that is broken', svg('<g>'), 'its XML is broken'],
    [
      'that is too deep',
      svg('<g>'.repeat(150) + '</g>'.repeat(150)),
      'its elements are nested too deeply',
    ],
    ['of too many parts', svg('<g/>'.repeat(50_001)), 'it has more than 50,000 elements'],
    [
      'that contains itself',
      svg('<g id="a"><use href="#a"/></g>'),
      'a part of it contains itself',
    ],
    [
      'that is too long',
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1"/>',
      'a hundred times as long',
    ],
    [
      'that is blurred from far away',
      svg('<filter id="a"><feGaussianBlur stdDeviation="9999"/></filter>'),
      'it would take too long to draw',
    ],
    [
      'of a path without end',
      svg(`<path d="M0 0${'L9 9 1 3'.repeat(350_000)}"/>`),
      'it would take too long to draw',
    ],
    [
      'whose entities stand for far more than it has',
      `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(300)}">]>${svg(`<text>${'&a;'.repeat(4000)}</text>`)}`,
      'its entities stand for too much text',
    ],
    [
      'of very much text',
      svg(`<text>${'word '.repeat(10_000)}</text>`),
      'it would take too long to draw',
    ],
    [
      'of very many rules',
      svg(`<style>${'a b{}'.repeat(5000)}</style>${'<g/>'.repeat(5000)}`),
      'it has too many rules of style',
    ],
    ['that repeats itself', svg(doubling(30)), 'it would take too long to draw'],
    [
      'that repeats itself in patterns',
      svg(patterns(30)),
      'it would take too long to draw',
    ],
    [
      'whose filter is a bomb',
      svg(
        '<filter id="f"><feConvolveMatrix order="80"/></filter><path filter="url(#f)"/>',
      ),
      'it would take too long to draw',
    ],
    [
      'whose filter is used too often',
      svg(
        `<filter id="f"><feGaussianBlur stdDeviation="2"/></filter>${'<g filter="url(#f)"/>'.repeat(600)}`,
      ),
      'it would take too long to draw',
    ],
    [
      'whose filter is used by a rule',
      svg(
        `<style>g{filter:url(#f)}</style><filter id="f">${'<feTurbulence/>'.repeat(4)}</filter>`,
      ),
      'it would take too long to draw',
    ],
    ['that is one of another kind', '<html><svg></svg></html>', 'it'],
    ['that is huge', svg(' '.repeat(5_000_001)), 'it is a drawing of more than 5 MB'],
  ])('%s', async (_, text, cause) => {
    expect(await causeOf(text)).toContain(cause)
  })
})

function doubling(depth: number): string {
  const groups = Array.from({ length: depth }, (_, index) => {
    const use = `<use href="#a${index + 1}"/>`
    return `<g id="a${index}">${use}${use}</g>`
  })
  return `${groups.join('')}<rect id="a${depth}" width="1" height="1"/>`
}

function patterns(depth: number): string {
  return Array.from({ length: depth }, (_, index) => {
    const fill = `fill="url(#a${index + 1})"`
    return `<pattern id="a${index}"><rect ${fill}/><rect ${fill}/></pattern>`
  }).join('')
}
