import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPreview } from '../../src/preview/start-preview.js'
import { closeChromium, openPage, skipsChromium } from '../support/chromium.js'
import { build } from '../support/command.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'
import { hostileFiles } from './hostile.js'

let workspace: Workspace
let pages: string[]

beforeAll(async () => {
  workspace = await createWorkspace()
  for (const [name, content] of Object.entries(hostileFiles))
    await workspace.write(name, content)
  const formats = ['-f', 'html,present', '--gallery']
  const { code, error } = await build(workspace, ...formats, workspace.path('in'))
  expect(code, error.match(/^.*: error: .*$/gm)?.join('\n')).toBe(0)
  const made = await workspace.files()
  pages = made.filter((name) => /^out\/.*\.html$/.test(name))
}, 60_000)
afterAll(closeChromium)

/** Opens a page, and has all that can be clicked or pointed at in it tried. */
async function visit(address: string, ready?: (page: Page) => Promise<void>) {
  const page = await openPage()
  const problems: string[] = []
  const own = new URL(address)
  page.on('dialog', (dialog) => {
    problems.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', ({ message }) => problems.push(`error ${message}`))
  page.on('console', (message) => {
    // The print button of the sheet is not to work in the preview.
    if (!message.text().startsWith('Blocked script execution'))
      problems.push(`console ${message.text()}`)
  })
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    const isOwn = protocol === own.protocol && host === own.host
    if (!isOwn && protocol !== 'data:') problems.push(`request ${request.url()}`)
  })
  page.on('popup', (other) => problems.push(`window ${other.url()}`))
  try {
    await page.goto(address)
    await ready?.(page)
    const found: string[] = []
    for (const frame of page.frames())
      found.push(...(await frame.evaluate<string[]>(whatCouldRun)))
    return { problems, found }
  } finally {
    await page.close()
  }
}

// In the page's own words: this code is compiled without the DOM's types.
const whatCouldRun = `(() => {
  const all = [...document.querySelectorAll('*')]
  const told = []
  for (const one of all) {
    const name = one.localName
    if (/^(iframe|object|embed|base|form|link|foreignobject|set|animate|input|img)$/i.test(name)
      && !one.matches('#sheet iframe, dialog *, #search, .slide foreignObject, img[src^="data:image/"], #cards img'))
      told.push(name)
    if (name === 'meta' && one.httpEquiv && one.httpEquiv !== 'Content-Security-Policy')
      told.push('meta ' + one.httpEquiv)
    for (const { name: attribute, value } of one.attributes) {
      if (/^on/i.test(attribute)) told.push(name + ' ' + attribute)
      if (/href$/i.test(attribute) && !/^(https?:|mailto:|#|data:image\\/(png|svg))/.test(value) && !one.closest('#cards'))
        told.push(name + ' ' + attribute + '=' + value)
      if (/href$/i.test(attribute) && /^\\s*(javascript|data:text|vbscript)/i.test(value))
        told.push(name + ' ' + attribute + '=' + value)
      if (attribute === 'style' && /url\\(|expression|@import/i.test(value))
        told.push(name + ' ' + value)
    }
  }
  const scripts = all.filter((one) => one.localName === 'script' && one.type !== 'application/json')
  if (scripts.length > 1) told.push(scripts.length + ' scripts')
  return told
})()`

describe.skipIf(skipsChromium)('hostile briefings', () => {
  it('are built, each page with a policy that lets no script in', async () => {
    expect(pages).toHaveLength(5)
    for (const name of pages) {
      const html = String(await workspace.read(name))
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
      expect(policy, name).toMatch(/^default-src (?:'|&#x27;)none/)
      expect(policy, name).not.toMatch(/script-src[^;]*(?:unsafe|\*|https?:|data:)/)
    }
  })

  it('run nothing, load nothing and lead nowhere else', async () => {
    for (const name of pages) {
      const outcome = await visit(pathToFileURL(workspace.path(name)).href)
      expect(outcome, name).toEqual({ problems: [], found: [] })
    }
  })

  it('nor do they in the preview', async () => {
    const preview = await startPreview({ path: workspace.path('in'), choices: {} })
    try {
      const outcome = await visit(preview.url, async (page) => {
        await page.locator('figure').nth(3).waitFor({ state: 'attached' })
        await page.keyboard.press('s')
        await page.frameLocator('#sheet iframe').locator('h1').waitFor()
      })
      expect(outcome).toEqual({ problems: [], found: [] })
    } finally {
      await preview.close()
    }
  })
})
