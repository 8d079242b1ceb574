import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { PrintError } from './errors.js'

/** Variables that name a browser: ours, and that of Lighthouse and Karma. */
const variables = ['DECKLE_CHROMIUM', 'CHROME_PATH']

/** What Chromium and browsers made of it are called in `PATH`. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
]

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge']

/** Below the folders of programs that Windows has. */
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Path of a browser that can print: the one that a variable names, else one of `PATH`,
 * else one where the system keeps its programs.
 *
 * @throws PrintError where there is none
 */
export async function findBrowser(): Promise<string> {
  for (const variable of variables) {
    const path = process.env[variable]
    if (!path) continue
    if (await isProgram(path)) return path
    throw new PrintError(`\`${path}\` of ${variable} is no program`)
  }
  for (const path of [...inPath(), ...installed()]) if (await isProgram(path)) return path
  throw new PrintError('no browser was found')
}

function inPath(): string[] {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
}

function installed(): string[] {
  const { HOME, ProgramFiles, LOCALAPPDATA } = process.env
  const x86 = process.env['ProgramFiles(x86)']
  const below = (folders: (string | undefined)[], paths: string[]) =>
    folders.flatMap((folder) => (folder ? paths.map((path) => join(folder, path)) : []))
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: below(
      ['/Applications', HOME && join(HOME, 'Applications')],
      macApplications.map((name) => `${name}.app/Contents/MacOS/${name}`),
    ),
    win32: below([ProgramFiles, x86, LOCALAPPDATA], windowsPrograms),
  }
  return places[process.platform] ?? []
}

function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
