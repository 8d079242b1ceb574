import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { cardHtml } from '../../src/gallery/card-html.js'
import { closeChromium, openPage, skipsChromium } from '../support/chromium.js'
import { build } from '../support/command.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

afterAll(closeChromium)

async function built(...args: string[]): Promise<Workspace> {
  const workspace = await createWorkspace()
  await workspace.write(
    'in/a.md',
    '---\nsubtitle: On <b>cables</b>\n---\n\n# Harbour & “Power”\n\nText.\n',
  )
  await workspace.write(
    'in/sub/ö 1.md',
    '---\nas-of: 2025-06-30\n---\n\n# Zürich\n\nText.\n',
  )
  await workspace.write('in/fa.md', '---\nlang: fa\n---\n\n# آب\n\nمتن.\n')
  await build(workspace, '-f', 'html', ...args, workspace.path('in'))
  return workspace
}

describe('the gallery', () => {
  it('shows each briefing with its files, and follows what comes and goes', async () => {
    const workspace = await built()
    const page = String(await workspace.read('out/index.html'))
    expect(page.match(/<h2 lang="\w+"><a href="[^"]+">[^<]+/g)).toEqual([
      '<h2 lang="en"><a href="a.html">Harbour &amp; “Power”',
      '<h2 lang="fa"><a href="fa.html">آب',
      '<h2 lang="en"><a href="sub/%C3%B6%201.html">Zürich',
    ])
    expect(page).toContain('On &lt;b&gt;cables&lt;/b&gt;')
    expect(page).toContain('<bdi>30 June 2025</bdi>')
    expect(String(await workspace.read('out/index_files/a.svg'))).toContain('<svg')
    await workspace.write('in/b.md', '# New\n\nText.\n')
    // One briefing alone keeps the gallery up to date.
    await build(workspace, workspace.path('in/b.md'))
    const later = String(await workspace.read('out/index.html'))
    expect(later.match(/<li /g)).toHaveLength(4)
    expect(later).toContain('<a href="b.html">Handout</a> <a href="b.pptx">Deck</a>')
  })

  it.each([['--no-gallery'], ['--shard', '1/1']])(
    'is not there with %s',
    async (...args) => {
      const workspace = await built(...args)
      expect(await workspace.files()).not.toContain('out/index.html')
    },
  )

  it('is there for one briefing where it is asked for', async () => {
    const workspace = await createWorkspace()
    await workspace.write('a.md', '# A\n\nText.\n')
    const { out } = await build(
      workspace,
      '-f',
      'html',
      '--gallery',
      workspace.path('a.md'),
    )
    expect(out).toContain('Gallery: [W]/out/index.html (1 briefing)')
  })

  it.each([
    ['a page of somebody else', 'out/index.html', "`[W]/out/index.html` is not Deckle's"],
    ['a briefing', 'in/index.md', '`[W]/in/index.md` has its name'],
  ])('gives way to %s', async (_, name, cause) => {
    const workspace = await createWorkspace()
    await workspace.write('in/a.md', '# A\n\nText.\n')
    await workspace.write('in/b.md', '# B\n\nText.\n')
    await workspace.write(name, '# Mine\n\nText.\n')
    const { error } = await build(workspace, '-f', 'html', workspace.path('in'))
    expect(error).toBe(`Cannot write the gallery: ${cause}\n`)
    expect(String(await workspace.read('out/index.html'))).toContain('Mine')
  })

  it('leads to whatever files there are', () => {
    const outputs = ['a.pdf', 'a.present.html', 'a.pptx', 'a.handout.pdf', 'a.epub']
    const card = {
      ...{ title: 'A', lang: 'en', direction: 'ltr' as const },
      ...{ slides: 1, minutes: 1, ratio: 1.778 },
    }
    const html = cardHtml({ card, name: 'a', outputs })
    expect(
      [...html.matchAll(/<a href="([^"]*)">([^<]*)/g)].map((link) => link[2]),
    ).toEqual(['A', 'Present', 'Deck', 'Deck as PDF', 'Handout as PDF', 'epub'])
  })

  it.skipIf(skipsChromium)(
    'is searched while somebody types, from a folder',
    async () => {
      const workspace = await built()
      const page = await openPage()
      const faults: string[] = []
      page.on('console', (message) => faults.push(message.text()))
      page.on('pageerror', ({ message }) => faults.push(message))
      await page.goto(pathToFileURL(workspace.path('out/index.html')).href)
      const widths = 'Array.from(document.images, (image) => image.naturalWidth)'
      await page.waitForFunction('[...document.images].every((image) => image.complete)')
      expect(await page.evaluate<number[]>(widths)).not.toContain(0)
      await page.keyboard.press('/')
      await page.keyboard.type('zurich text')
      const visible = page.locator('li:visible h2')
      expect(await visible.count()).toBe(0)
      expect(await page.locator('#none').isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      await page.keyboard.type('zurich')
      expect(await visible.allTextContents()).toEqual(['Zürich'])
      expect(await page.locator('#count').textContent()).toBe('1 of 3')
      await page.reload()
      expect(await visible.allTextContents()).toEqual(['Zürich'])
      await page.locator('#search').press('Enter')
      await page.waitForURL('**/sub/%C3%B6%201.html')
      expect(faults).toEqual([])
      await page.close()
    },
  )
})
