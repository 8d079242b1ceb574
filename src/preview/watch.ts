import { basename, extname } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'

/** Editors write a file in several steps, and all within this time. Milliseconds. */
const settling = 15
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
  watcher.on('all', (event, path) => {
    pending.add(path)
    isNew ||= event !== 'change'
    clearTimeout(timer)
    timer = setTimeout(() => {
      const changed = { paths: [...pending], isNew }
      pending = new Set()
      isNew = false
      onChange(changed)
    }, settling)
  })
  // A folder that cannot be watched is one without news, not the end of the preview.
  watcher.on('error', () => {})
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return watcher
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
