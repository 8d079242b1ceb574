/**
 * Pictures of all that is in output/, for a look at the pages: each deck as a
 * contact sheet of its slides (LibreOffice), each handout as the page that it
 * prints (Chromium). Run by `make look`; writes output/look/*.png.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { closeChromium, printPdf } from './chromium.js'
import { convertToPdf } from './libreoffice.js'
import { isInstalled } from './programs.js'

const execute = promisify(execFile)
const source = 'output'
const target = join(source, 'look')

const missing = ['soffice', 'chromium', 'pdftoppm', 'montage'].filter(
  (name) => !isInstalled(name),
)
if (missing.length > 0) {
  process.stderr.write(`Cannot make pictures without ${missing.join(', ')}\n`)
  process.exitCode = 1
} else await look()

async function look(): Promise<void> {
  const files = (await readdir(source, { recursive: true }))
    .map((name) => join(source, name))
    .sort()
  const folder = await mkdtemp(join(tmpdir(), 'deckle-look-'))
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  const decks = files.filter((path) => path.endsWith('.pptx'))
  for (const pdf of await convertToPdf(decks, folder)) await contactSheet(pdf, folder)
  const gallery = join(source, 'index.html')
  for (const path of files.filter((path) => path.endsWith('.html') && path !== gallery))
    await printedPage(path, folder)
  await closeChromium()
  await rm(folder, { recursive: true, force: true })
  process.stderr.write(`${target}: ${(await readdir(target)).join(', ')}\n`)
}

/** All slides of a deck in rows of three. */
async function contactSheet(pdf: string, folder: string): Promise<void> {
  const name = basename(pdf, '.pdf')
  const slides = join(folder, `${name}-slide`)
  await execute('pdftoppm', ['-r', '60', '-png', pdf, slides])
  const pages = (await readdir(folder))
    .filter((file) => file.startsWith(`${name}-slide`))
    .sort()
  await execute('montage', [
    ...pages.map((page) => join(folder, page)),
    ...['-tile', '3x', '-geometry', '+8+8', '-background', '#8a8d91'],
    join(target, `${name}-deck.png`),
  ])
}

async function printedPage(path: string, folder: string): Promise<void> {
  const name = basename(path, '.html')
  const pdf = join(folder, `${name}-sheet.pdf`)
  await writeFile(pdf, await printPdf(await readFile(path, 'utf8'), 'A4'))
  await execute('pdftoppm', [
    '-r',
    '110',
    '-png',
    '-singlefile',
    pdf,
    join(target, `${name}-sheet`),
  ])
}
