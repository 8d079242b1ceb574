import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { everyBlock, persian, usual } from '../../support/briefings.js'
import { handout, prose, region, section, sources } from '../../support/handout.js'
import { theme } from '../../support/theme.js'
import { htmlOf } from './html-of.js'

/** The page without its style sheet, whose fonts are long. */
function bodyOf(html: string): string {
  return html.replace(/<style>[\s\S]*?<\/style>/, '')
}

describe('the page', () => {
  test('has a language, a direction, a title and one first heading', async () => {
    const html = await htmlOf(usual())
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain('<title>Ayatollah Ali Khamenei on foreign policy</title>')
    expect(html.match(/<h1/g)).toHaveLength(1)
    for (const landmark of ['<header', '<main', '<footer']) {
      expect(html.split(landmark)).toHaveLength(2)
    }
  })

  test('names each section by its heading', async () => {
    const html = await htmlOf(usual())
    const labels = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id)
    expect(labels).toHaveLength(5)
    for (const id of labels)
      expect(html).toContain(`<h2 id="${id}"`.replace('<h2 ', ''.padEnd(0)))
    expect(new Set(labels).size).toBe(labels.length)
  })

  test('allows the one script that it holds, and loads nothing', async () => {
    const html = await htmlOf(everyBlock())
    const script = html.match(/<script>(.*?)<\/script>/s)?.[1] ?? ''
    const hash = createHash('sha256').update(script).digest('base64')
    expect(html).toContain(
      `script-src &#x27;sha256-${hash.replaceAll('=', '&#x3D;')}&#x27;`,
    )
    expect(html).not.toMatch(/(?:src|url)(?:=|\()["']?https?:/)
  })

  test('is the same for the same input', async () => {
    expect(await htmlOf(everyBlock())).toBe(await htmlOf(everyBlock()))
  })
})

describe('text', () => {
  test('is escaped', async () => {
    const html = await htmlOf(
      handout({ title: '<script>alert(1)</script>', subtitle: '"&' }, [
        region(
          'text',
          section('<b>', prose('<img src=x onerror=alert(1)> {{constructor}}')),
        ),
      ]),
    )
    expect(html.match(/<script>/g)).toHaveLength(1)
    expect(html).toContain('&lt;img src&#x3D;x')
    expect(html).toContain('{{constructor}}')
  })

  test('has citations that lead to their sources', async () => {
    const html = await htmlOf(usual())
    expect(html).toContain(
      '<sup><a href="#source-1">1</a>,<a href="#source-2">2</a></sup>',
    )
    expect(html).toContain('<li id="source-5">')
  })

  test('has a number without a link where the source is not listed', async () => {
    const html = await htmlOf(
      handout({ title: 'T' }, [region('text', section('S', prose('A claim.[7]')))]),
    )
    expect(html).toContain('<sup>7</sup>')
  })

  test('separates a title from what stands beside it', async () => {
    const html = await htmlOf(
      handout({ title: 'T' }, [
        region('sources', section('S', sources('A title | A publisher'))),
      ]),
    )
    expect(html).toContain(
      '<bdi>A title.</bdi></a> <span class="muted"><bdi>A publisher</bdi>',
    )
  })
})

describe('blocks', () => {
  test('are drawn by the element that means them', async () => {
    const html = bodyOf(await htmlOf(everyBlock()))
    for (const part of [
      '<th scope="col"',
      '<th scope="row"',
      '<ul class="list">',
      '<ol class="list" start="1">',
      '<input type="checkbox" disabled checked>',
      '<blockquote',
      '<dl>',
      '<pre dir="ltr"><code>{ &quot;state&quot;: &quot;draft&quot;',
      '<aside class="callout warning" role="note">\n<p class="label">Warning</p>',
      '<img src="data:image/png;base64,',
      '<figcaption>A picture with a caption</figcaption>',
      'id="note-a"',
      '<h3 id="section-2-1-1-1">Under it</h3>',
    ]) {
      expect(html).toContain(part)
    }
  })
})

describe('fonts', () => {
  const families = (html: string) =>
    new Set(
      [...html.matchAll(/@font-face \{\n {2}font-family: "([\w ]+)"/g)].map(
        ([, name]) => name,
      ),
    )

  test('are those that the text needs', async () => {
    expect(families(await htmlOf(usual()))).toEqual(new Set(['Carlito', 'Gelasio']))
    expect(families(await htmlOf(everyBlock()))).toContain('Cousine')
    expect(families(await htmlOf(persian()))).toEqual(new Set(['Carlito', 'Vazirmatn']))
  })

  test('have the subsets that the text needs', async () => {
    const greek = handout({ title: 'Η θέση' }, [
      region('text', section('Σ', prose('Κείμενο'))),
    ])
    expect(await htmlOf(greek)).toContain('unicode-range: U+0370')
    expect(await htmlOf(usual())).not.toContain('unicode-range: U+0370')
  })
})

describe('fonts of other scripts', () => {
  const sheetIn = (lang: string, text: string, title = 'Library') =>
    htmlOf(handout({ lang, title }, [region('text', section('S', prose(text)))]))
  const facesOf = (html: string) =>
    [
      ...html.matchAll(/font-family: "(Noto[\w ]+|Arimo)";\n {2}font-weight: ([\d ]+)/g),
    ].map(([, family, weight]) => `${family} ${weight}`)
  const bodyFont = (html: string) => /--body-font: ([^;]+);/.exec(html)?.[1]

  test.each([
    ['he', 'הספרייה העירונית', 'Arimo'],
    ['hi', 'नगर पुस्तकालय', 'Noto Sans Devanagari'],
    ['bn', 'নগর গ্রন্থাগার', 'Noto Sans Bengali'],
    ['ta', 'நகர நூலகம்', 'Noto Sans Tamil'],
    ['th', 'ห้องสมุด', 'Noto Sans Thai'],
    ['ka', 'ბიბლიოთეკა', 'Noto Sans Georgian'],
    ['hy', 'Գրադարան', 'Noto Sans Armenian'],
  ])(
    '%s: regular and bold of its font, behind that for Latin',
    async (lang, text, own) => {
      const html = await sheetIn(lang, text)
      expect(facesOf(html)).toEqual([`${own} 400`, `${own} 700`])
      expect(bodyFont(html)).toContain(`"Carlito", "Calibri", "${own}", `)
    },
  )

  test.each([
    ['ja', '図書館は開館時間を延長する', 'Noto Sans JP', "'Yu Gothic'"],
    ['zh', '图书馆延长开放时间', 'Noto Sans SC', "'Microsoft YaHei'"],
    ['zh-TW', '圖書館延長開放時間', 'Noto Sans TC', "'Microsoft JhengHei'"],
    ['ko', '도서관은 개관 시간을 연장한다', 'Noto Sans KR', "'Malgun Gothic'"],
  ])('%s: the slices that have its letters', async (lang, text, own, system) => {
    const html = await sheetIn(lang, text)
    const faces = facesOf(html)
    expect(faces.length).toBeGreaterThan(1)
    expect(faces.length).toBeLessThan(14)
    expect(new Set(faces)).toEqual(new Set([`${own} 100 900`]))
    expect(bodyFont(html)).toContain(`"Carlito", "Calibri", "${own}", `)
    expect(bodyFont(html)).toContain(system)
  })

  test('a letter that the font of the language lacks comes from another', async () => {
    const faces = facesOf(await sheetIn('ja', '図書館と图书馆的读者们'))
    expect(faces.at(0)).toBe('Noto Sans JP 100 900')
    expect(faces.at(-1)).toBe('Noto Sans SC 100 900')
  })

  test('Greek and Cyrillic titles have a serif of their own', async () => {
    const html = await sheetIn('el', 'Κείμενο', 'Η θέση')
    expect(html).toContain('--heading-font: "Gelasio", "Georgia", "Tinos", ')
    expect(html.match(/font-family: "Tinos"/g)).toHaveLength(1)
    expect(await sheetIn('en', 'Text')).not.toContain('Tinos')
  })

  test('words of other scripts in a text have theirs, too', async () => {
    const html = await sheetIn('en', 'The word سازمان, and ราคา')
    expect(bodyFont(html)).toBe(
      `"Carlito", "Calibri", "Vazirmatn", "Noto Sans Thai", Tahoma, Arial, 'Leelawadee UI', Thonburi, Tahoma, sans-serif`,
    )
  })

  test('emphasis is bold in scripts without italics', async () => {
    const html = await sheetIn('hi', '_राजनीति_ _Economist_')
    expect(html).toContain('<em class="upright">राजनीति</em> <em>Economist</em>')
  })
})

test('right to left, numbers have the digits of the script', async () => {
  const html = await htmlOf(persian())
  expect(html).toContain('dir="rtl"')
  expect(html).toContain('--numerals: persian;')
  expect(html).toContain('<a href="#source-4">۴</a>')
  expect(html).toContain('<bdi>Features of Iranian')
})

test('a dark theme is printed dark on light', async () => {
  const colors = { ...theme.colors, paper: '12181F', ink: 'ECE8DF', accent1: 'E58F70' }
  const html = await htmlOf(usual(), 'memo', { ...theme, colors })
  expect(html).toContain('--paper: #FFFFFF;')
  expect(html).toContain('--ink: #12181F;')
  expect(html).not.toContain('--accent1: #E58F70;')
})
