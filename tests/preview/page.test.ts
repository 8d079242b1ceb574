import { rm, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { type Preview, startPreview } from '../../src/preview/start-preview.js'
import { closeChromium, openPage, skipsChromium } from '../support/chromium.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const part = (name: string) =>
  `## ${name}\n\n${`${name} is a part with a sentence or two in it. `.repeat(12)}\n`

const briefing = (last = 'Omega') =>
  `---\ndate: 2999-01-01\n---\n\n# A on B\n\n${['Alpha', 'Beta', 'Gamma', last].map(part).join('\n')}`

let open: { page: Page; preview: Preview } | undefined

afterEach(async () => {
  await open?.page.close()
  await open?.preview.close()
  open = undefined
})
afterAll(closeChromium)

async function show(files: Record<string, string>): Promise<{
  page: Page
  workspace: Workspace
  problems: string[]
}> {
  const workspace = await createWorkspace()
  for (const [name, text] of Object.entries(files)) await workspace.write(name, text)
  const preview = await startPreview({ path: workspace.folder, choices: {} })
  const page = await openPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    // The print button of the sheet is not to work here.
    if (!message.text().startsWith('Blocked script execution'))
      problems.push(message.text())
  })
  open = { page, preview }
  await page.goto(preview.url)
  return { page, workspace, problems }
}

const slide = (page: Page, number: number) => page.locator('figure').nth(number - 1)
const current = (page: Page) =>
  page.locator('figure[aria-current="true"] figcaption').innerText()

describe.skipIf(skipsChromium)('the page of a preview', () => {
  it('shows slides with colours and fonts, the sheet, and what to mend', async () => {
    const { page, problems } = await show({ 'a.md': `${briefing()}\n![](no.png)\n` })
    await slide(page, 5).waitFor()
    expect(await page.locator('h1').innerText()).toBe('A on B')
    const ground = slide(page, 2).locator('svg.slide > rect').first()
    expect(
      await ground.evaluate((one) => one.computedStyleMap().get('fill')?.toString()),
    ).toBe('rgb(255, 255, 255)')
    expect(await page.evaluate('document.fonts.check("16px Carlito")')).toBe(true)
    await page.locator('#messages button', { hasText: 'Cannot show picture' }).click()
    expect(await current(page)).toBe('5')
    expect(await page.locator('#source .marked').innerText()).toContain('![](no.png)')
    await page.locator('#findings li').first().waitFor()
    await page.keyboard.press('s')
    const sheet = page.frameLocator('#sheet iframe')
    expect(await sheet.locator('h1').innerText()).toBe('A on B')
    expect(problems).toEqual([])
  })

  it('follows a save, and keeps its place', async () => {
    const { page, workspace, problems } = await show({ 'a.md': briefing() })
    await slide(page, 4).waitFor()
    for (const key of ['j', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    expect(await current(page)).toBe('4')
    const before = await slide(page, 4).boundingBox()
    await workspace.write(
      'a.md',
      briefing().replace('## Alpha', `${part('New')}\n## Alpha`),
    )
    await page.locator('figure[aria-label="2. New"]').waitFor({ state: 'attached' })
    expect(await current(page)).toBe('5')
    expect(await slide(page, 5).getAttribute('aria-label')).toBe('5. Gamma')
    const after = await slide(page, 5).boundingBox()
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 99))).toBeLessThan(2)
    expect(problems).toEqual([])
  })

  it('keeps the last page while there is an error', async () => {
    const { page, workspace } = await show({ 'a.md': briefing() })
    await slide(page, 5).waitFor()
    await writeFile(workspace.path('a.md'), '---\ntheme: nope\n---\n\n# A\n')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toMatch(
      /^Line 2: .*`nope`.* built last/,
    )
    expect(await page.locator('#findings').innerText()).toMatch(/^Not checked/)
    expect(await page.locator('figure').count()).toBe(5)
    await workspace.write('a.md', briefing('Psi'))
    await page.locator('figure[aria-label="5. Psi"]').waitFor({ state: 'attached' })
    expect(await page.getByRole('alert').isVisible()).toBe(false)
  })

  it('lists briefings, those that come and go as well, and moves between them', async () => {
    const { page, workspace } = await show({
      'a.md': briefing(),
      'b.md': '# B\n\n## C\n\nD.',
    })
    const list = page.locator('nav li')
    await list.nth(1).waitFor()
    await page.keyboard.press(']')
    await page.locator('h1', { hasText: /^B$/ }).waitFor()
    await workspace.write('sub/c.md', '# C\n')
    await list.nth(2).waitFor()
    expect(await list.allInnerTexts()).toEqual(['a', 'b', 'sub/c'])
    await rm(workspace.path('a.md'))
    await list.nth(2).waitFor({ state: 'detached' })
    expect(await list.allInnerTexts()).toEqual(['b', 'sub/c'])
    // A page that is loaded anew has the briefing that it had.
    await page.reload()
    await page.locator('h1', { hasText: /^B$/ }).waitFor()
  })

  it('follows files beside the briefing', async () => {
    const { page, workspace } = await show({
      'a.md': `# A\n\n## B\n\n\`\`\`chart bar\ndata: data/x.csv\n\`\`\`\n`,
      'data/x.csv': 'Name,Value\nOne,1\nTwo,2\n',
    })
    await page.locator('svg.slide', { hasText: 'Two' }).waitFor()
    await workspace.write('data/x.csv', 'Name,Value\nOne,1\nThree,2\n')
    await page.locator('svg.slide', { hasText: 'Three' }).waitFor()
  })

  it('has messages and source within reach in a narrow window', async () => {
    const { page } = await show({ 'a.md': `${briefing()}\n![](no.png)\n` })
    await page.setViewportSize({ width: 700, height: 800 })
    await slide(page, 5).waitFor()
    const message = page.locator('#messages button', { hasText: 'Cannot show picture' })
    expect(await message.isVisible()).toBe(false)
    await page.locator('#panel-button', { hasText: /[1-9]/ }).click()
    await message.click()
    const sight = await page.evaluate(
      `[...document.querySelectorAll('#source .marked, figure[aria-current="true"]')]
        .map((one) => one.getBoundingClientRect().top)`,
    )
    expect(await page.locator('#source .marked').count()).toBe(1)
    expect(sight).toHaveLength(2)
    const slideTop = (sight as number[])[0]
    expect(slideTop).toBeLessThan(800)
    await page.keyboard.press('m')
    expect(await message.isVisible()).toBe(false)
  })

  it('is light or dark, and explains its keys', async () => {
    const { page } = await show({ 'a.md': briefing() })
    const ground = () => page.evaluate('document.documentElement.dataset.ground')
    const before = await ground()
    await page.keyboard.press('d')
    expect(await ground()).not.toBe(before)
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
  })
})
