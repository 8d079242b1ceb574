import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { PrintError } from './errors.js'

const run = promisify(execFile)

/** A long deck takes two seconds; who waits longer waits for ever. Milliseconds. */
const usualLimit = 120_000

/**
 * Prints a page on the paper that its style asks for, as a tagged PDF whose outline is
 * that of its headings. The browser has a profile of its own, which is removed, and no
 * network.
 *
 * @param browser path of Chromium, or of what is made of it
 * @param limit when it is ended, in milliseconds
 * @throws PrintError where that fails
 */
export async function printPage(
  html: string,
  browser: string,
  limit = usualLimit,
): Promise<Buffer> {
  const folder = await mkdtemp(join(temporaryFolderOf(browser), 'deckle-'))
  const page = join(folder, 'page.html')
  const pdf = join(folder, 'page.pdf')
  try {
    await writeFile(page, html)
    await run(browser, argumentsFor(page, pdf, join(folder, 'profile')), {
      timeout: limit,
      killSignal: 'SIGKILL',
      maxBuffer: Number.POSITIVE_INFINITY,
      // Dates of the same length wherever it runs.
      env: { ...process.env, TZ: 'UTC' },
    })
    return await readFile(pdf)
  } catch (error) {
    throw new PrintError(`\`${browser}\` ${causeOf(error, limit)}`)
  } finally {
    // What is left of the browser may still write while it ends.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {})
  }
}

/** Where a browser can read and write: one of a Snap has no other folder than its own. */
function temporaryFolderOf(browser: string): string {
  const snap = /^\/snap\/bin\/([\w-]+)$/.exec(browser)?.[1]
  return snap ? join(homedir(), 'snap', snap, 'common') : tmpdir()
}

function argumentsFor(page: string, pdf: string, profile: string): string[] {
  return [
    '--headless',
    `--print-to-pdf=${pdf}`,
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    '--no-pdf-header-footer',
    `--user-data-dir=${profile}`,
    // Else PDF tells the system and the version of the browser.
    '--user-agent=Deckle',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    // Containers have little of it.
    '--disable-dev-shm-usage',
    // Chromium refuses to run as root, as in containers, with its sandbox; the page is our own.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    pathToFileURL(page).href,
  ]
}

/** What went wrong, without the command and what else the browser says. */
function causeOf(error: unknown, limit: number): string {
  const { killed, code } = error as { killed?: boolean; code?: string | number }
  if (killed) return `was not done after ${limit / 1000} seconds`
  return code === 'ENOENT' ? 'made no file' : `ended with ${code}`
}
