import { type ChildProcess, spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { connectMarionette, type Marionette } from './marionette.js'
import { pagesOf, skipsPdf } from './pdf-words.js'
import { findProgram } from './programs.js'
import { createFolder } from './workspace.js'

const path = findProgram('firefox', 'firefox-esr')

/** Why tests that need Firefox are left out. */
export const skipsFirefox =
  path === undefined ? 'Firefox was not found in PATH' : skipsPdf

let running: { child: ChildProcess; marionette: Marionette } | undefined

/** Ends the browser; tests call it when they are done. */
export async function closeFirefox(): Promise<void> {
  running?.marionette.close()
  running?.child.kill()
  running = undefined
}

/** Pages of a sheet on both sizes of paper, and how much more it holds than it shows. */
export async function printInFirefox(html: string) {
  running ??= await start(path ?? 'firefox')
  const { marionette } = running
  const file = join(await createFolder(), 'sheet.html')
  await writeFile(file, html)
  await marionette.send('WebDriver:Navigate', { url: pathToFileURL(file).href })
  return {
    a4: await pagesOn(marionette, { width: 21, height: 29.7 }),
    letter: await pagesOn(marionette, { width: 21.59, height: 27.94 }),
    overflow: await overflowOf(marionette),
  }
}

async function start(program: string) {
  const profile = await createFolder()
  await writeFile(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n')
  const options = ['--headless', '--marionette', '--no-remote', '--profile', profile]
  const child = spawn(program, options, { stdio: 'ignore' })
  const marionette = await connectMarionette(await portOf(profile))
  await marionette.send('WebDriver:NewSession')
  return { child, marionette }
}

/** Firefox chooses a free port, and writes it down when it listens. */
async function portOf(profile: string): Promise<number> {
  for (let tries = 0; tries < 150; tries++) {
    await setTimeout(200)
    const port = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(
      () => '',
    )
    if (port) return Number(port)
  }
  throw new Error('Cannot reach Firefox, expected a port after 30 s')
}

/** @param page centimetres */
async function pagesOn(
  marionette: Marionette,
  page: { width: number; height: number },
): Promise<number> {
  const margin = { top: 1.2, bottom: 1.2, left: 1.2, right: 1.2 }
  const { value } = (await marionette.send('WebDriver:Print', {
    ...{ page, margin, background: true, shrinkToFit: false },
  })) as { value: string }
  const file = join(await createFolder(), 'sheet.pdf')
  await writeFile(file, Buffer.from(value, 'base64'))
  return (await pagesOf(file)).length
}

/** On a screen the sheet grows with what it holds; its least height is that of paper. */
async function overflowOf(marionette: Marionette): Promise<number> {
  const script = `
    const sheet = document.querySelector('.sheet')
    const { height, minHeight } = getComputedStyle(sheet)
    const wide = sheet.scrollWidth - sheet.clientWidth
    return Math.max(0, wide, Math.round(parseFloat(height) - parseFloat(minHeight))) * 0.75`
  const answer = await marionette.send('WebDriver:ExecuteScript', { script, args: [] })
  return (answer as { value: number }).value
}
