import { statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'

/** Editors write a file in several steps, each within this time of the last. Milliseconds. */
const settling = 8
/** chokidar drops what comes so soon after another change of a file. Milliseconds. */
const deaf = 50
/** Folders of folders: a briefing's files are not further below it. */
const depth = 6

/**
 * Tells of changes to files in folders, below them, and of single files.
 *
 * @param onChange gets the paths of one save; `isNew` where files came or went
 */
export async function watchFiles(
  paths: string[],
  onChange: (changed: { paths: string[]; isNew: boolean }) => void,
): Promise<FSWatcher> {
  const watcher = watch(paths, {
    ignoreInitial: true,
    depth,
    ignored: (path) => !paths.includes(path) && isIgnored(path),
  })
  let pending = new Set<string>()
  let isNew = false
  let timer: NodeJS.Timeout | undefined
  const note = (path: string) => {
    pending.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const changed = { paths: [...pending], isNew }
      for (const path of pending) lookAgain(path)
      pending = new Set()
      isNew = false
      onChange(changed)
    }, settling)
  }
  const lookAgain = (path: string) => {
    const before = stampOf(path)
    setTimeout(() => {
      if (!watcher.closed && stampOf(path) !== before) note(path)
    }, deaf).unref()
  }
  watcher.on('all', (event, path) => {
    isNew ||= event !== 'change'
    note(path)
  })
  // A folder that cannot be watched is one without news, not the end of the preview.
  watcher.on('error', () => {})
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return watcher
}

/** Changes with the file; '' where there is none. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ? `${stats.mtimeMs} ${stats.size}` : ''
}

/** Hidden files, packages, and what programs write beside a file while they save it. */
function isIgnored(path: string): boolean {
  const name = basename(path)
  return (
    (name.startsWith('.') && name.length > 1) ||
    name === 'node_modules' ||
    name.endsWith('~') ||
    ['.tmp', '.swp', '.swx', '.part', '.crdownload'].includes(extname(name))
  )
}
