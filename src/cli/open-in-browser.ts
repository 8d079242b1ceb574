import { spawn } from 'node:child_process'

/** The program that opens an address or a file with what people have for it. */
const openers: { [platform: string]: [string, ...string[]] } = {
  darwin: ['open'],
  // The first quoted word is the title of the window.
  win32: ['cmd', '/c', 'start', '""'],
}

/** Opens an address or a file in the browser; where that fails nothing happens. */
export function openInBrowser(target: string): void {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...args, target], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
