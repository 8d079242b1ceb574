import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { renderPresent } from '../../../src/render/present/index.js'
import { closeChromium, openPage, skipsChromium } from '../../support/chromium.js'
import { compileText } from '../../support/compile-file.js'
import { createWorkspace } from '../../support/workspace.js'

const english = `# The Port on Cables

<!-- notes: Welcome everybody. -->

## Key points

- **Ships first.** They get cables. See [the law](https://example.org/law).

<!-- notes: ${'word '.repeat(260)} -->

## FAQ

### Who pays for the cables?

The state does.

### When do they come?

In spring, <x> & after.
`

const persian = `---
lang: fa
---

# بندر و کابل

## خلاصه

${'متن خلاصه در یک جمله است. '.repeat(12)}

## نکات

${'متن نکات در یک جمله است. '.repeat(12)}
`

let pages: Page[] = []

afterEach(async () => {
  for (const page of pages) await page.close()
  pages = []
})
afterAll(closeChromium)

/** The page of a briefing, from a file, with whatever goes wrong in it. */
async function show(markdown: string) {
  const workspace = await createWorkspace()
  const html = await renderPresent(await compileText(markdown))
  const path = await workspace.write('a.present.html', html)
  const page = await openPage()
  const problems: string[] = []
  const watch = (one: Page) => {
    pages.push(one)
    one.on('pageerror', (error) => problems.push(error.message))
    one.on('console', (message) => problems.push(message.text()))
    one.on('request', (request) => {
      if (!/^(?:file|data|about):/.test(request.url())) problems.push(request.url())
    })
  }
  watch(page)
  page.on('popup', watch)
  await page.goto(`file://${path}`)
  return { page, problems }
}

const current = (page: Page) => page.locator('.page.current').getAttribute('data-title')

async function presenterOf(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([
    page.waitForEvent('popup'),
    page.keyboard.press('s'),
  ])
  await presenter.locator('#now svg').waitFor()
  return presenter
}

describe.skipIf(skipsChromium)('the presenter page', () => {
  it('turns slides by keys, numbers and its address, and tells which one is shown', async () => {
    const { page, problems } = await show(english)
    const seen: (string | null)[] = []
    for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft', 'End', 'Home', ' ']) {
      await page.keyboard.press(key)
      seen.push((await page.evaluate('location.hash')) as string)
    }
    expect(seen).toEqual(['#2', '#3', '#2', '#4', '#1', '#2'])
    for (const key of ['0', '3', 'Enter']) await page.keyboard.press(key)
    expect(await current(page)).toBe('Who pays for the cables?')
    expect(await page.locator('#live').textContent()).toBe(
      'Slide 3 of 4: Who pays for the cables?',
    )
    await page.reload()
    expect(await current(page)).toBe('Who pays for the cables?')
    expect(await page.locator('.page:visible').count()).toBe(1)
    // Links lead to slides, and do not turn them besides.
    for (const key of ['2', 'Enter']) await page.keyboard.press(key)
    const link = page.locator('.page.current svg a')
    await link.evaluate((one) => one.setAttribute('href', '#slide-3'))
    await link.click()
    expect(await current(page)).toBe('Who pays for the cables?')
    await page.mouse.click(600, 300)
    expect(await current(page)).toBe('When do they come?')
    expect(problems).toEqual([])
  })

  it('keeps the presenter window in step, from either side', async () => {
    const { page, problems } = await show(english)
    const presenter = await presenterOf(page)
    const text = (id: string) => presenter.locator(`#${id}`).innerText()
    expect(await text('notes')).toContain('Welcome everybody.')
    expect(await text('next-title')).toBe('Key points')
    expect(await text('elapsed')).toBe('0:00')
    await presenter.keyboard.press('ArrowRight')
    expect(await current(page)).toBe('Key points')
    expect(await text('section-time')).toMatch(/^0:00 of 2:/)
    await page.keyboard.press('End')
    expect(await text('place')).toBe('4 of 4')
    expect(await text('next-title')).toBe('End')
    expect(await text('pace')).toMatch(/^2:\d\d ahead$/)
    await presenter.keyboard.press('b')
    expect(await page.locator('#blank').isVisible()).toBe(true)
    expect(await text('blank-note')).toBe('The screen is black')
    await presenter.keyboard.press('b')
    expect(await page.locator('#blank').isVisible()).toBe(false)
    // The pointer of the speaker's window is seen on the slide.
    await presenter.keyboard.press('l')
    await presenter.locator('#now').hover()
    const dot = await page.locator('#pointer').boundingBox()
    expect(Math.abs((dot?.x ?? 0) + (dot?.width ?? 0) / 2 - 640)).toBeLessThan(2)
    await presenter.locator('[data-action=restart]').click()
    expect(await text('elapsed')).toBe('0:00')
    // Fonts and colours are those of the page.
    expect(
      await presenter.evaluate(
        'getComputedStyle(document.querySelector("#now rect")).fill',
      ),
    ).toBe('rgb(255, 255, 255)')
    const closed = presenter.waitForEvent('close')
    await page.reload()
    await closed
    expect(problems).toEqual([])
  })

  it('finds slides, shows all of them, and opens dialogs where they were asked for', async () => {
    const { page, problems } = await show(english)
    await page.keyboard.press('/')
    await page.keyboard.type('pays')
    await page.keyboard.press('Enter')
    expect(await current(page)).toBe('Who pays for the cables?')
    await page.keyboard.press('/')
    await page.keyboard.type('ferry')
    expect(await page.locator('#search p').innerText()).toBe('No slide has this.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('o')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect(await current(page)).toBe('When do they come?')
    const presenter = await presenterOf(page)
    await presenter.keyboard.press('o')
    expect(await presenter.locator('#overview').isVisible()).toBe(true)
    expect(await page.locator('#overview').isVisible()).toBe(false)
    await presenter.locator('#overview button').nth(1).click()
    expect(await current(page)).toBe('Key points')
    expect(problems).toEqual([])
  })

  it('goes the other way in languages from right to left, in their words', async () => {
    const { page, problems } = await show(persian)
    const type = (key: string, code: string) =>
      page.evaluate(
        `dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', code: '${code}' }))`,
      )
    await page.keyboard.press('ArrowLeft')
    expect(await current(page)).toBe('خلاصه')
    expect(await page.locator('#place').textContent()).toBe('۲ از ۳')
    // A keyboard without Latin letters: the key of `b`.
    await type('ذ', 'KeyB')
    expect(await page.locator('#blank').getAttribute('data-color')).toBe('black')
    await type('۳', 'Digit3')
    await page.keyboard.press('Enter')
    expect(await current(page)).toBe('نکات')
    await page.keyboard.press('ArrowRight')
    expect(await current(page)).toBe('خلاصه')
    // A swipe to the right goes on, one to the left goes back.
    const swipe = (from: number, to: number) =>
      page.evaluate(`for (const [type, x] of [['down', ${from}], ['up', ${to}]])
        document.getElementById('slides').dispatchEvent(new PointerEvent('pointer' + type,
          { clientX: x, clientY: 300, pointerType: 'touch', isPrimary: true, bubbles: true }))`)
    await swipe(400, 600)
    expect(await current(page)).toBe('نکات')
    await swipe(600, 400)
    expect(await current(page)).toBe('خلاصه')
    // Taps on the left third go on.
    await swipe(100, 102)
    expect(await current(page)).toBe('نکات')
    expect(problems).toEqual([])
  })

  it('shows all slides without a script, and prints each with its notes', async () => {
    const html = await renderPresent(await compileText(english))
    const page = await openPage()
    pages.push(page)
    await page.setContent(html.replace(/<script>.*<\/script>/s, ''))
    expect(await page.locator('.page:visible').count()).toBe(4)
    expect(await page.locator('.notes:visible').count()).toBe(0)
    expect(await page.locator('#controls').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.notes:visible').count()).toBe(2)
  })
})
