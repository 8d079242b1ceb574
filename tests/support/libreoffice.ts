import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { installFonts } from './fonts.js'
import { isInstalled } from './programs.js'

const execute = promisify(execFile)

/** Why tests that need LibreOffice are left out; in CI they must run. */
export const skipsLibreOffice =
  isInstalled('soffice') || process.env['CI'] === 'true'
    ? undefined
    : 'LibreOffice was not found in PATH'

/**
 * Converts decks to PDF in one start of LibreOffice, with the fonts of the
 * themes and a profile of its own.
 *
 * @returns paths of the PDF files, in the order of the decks
 */
export async function convertToPdf(decks: string[], folder: string): Promise<string[]> {
  await convertFiles(decks, 'pdf', folder)
  return decks.map((deck) => join(folder, basename(deck).replace(/\.pptx$/, '.pdf')))
}

/** The same with files of any kind; what comes out has their names and the new ending. */
export async function convertFiles(
  files: string[],
  ending: string,
  folder: string,
): Promise<void> {
  const fonts = await installFonts('.cache/fonts')
  const profile = await mkdtemp(join(tmpdir(), 'deckle-soffice-'))
  try {
    await execute(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        ending,
        '--outdir',
        folder,
        ...files,
      ],
      { env: { ...process.env, FONTCONFIG_FILE: fonts } },
    )
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}
