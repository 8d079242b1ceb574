import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of its own for a test. */
export interface Workspace {
  folder: string
  path(name: string): string
  write(name: string, content: string | Uint8Array): Promise<string>
  read(name: string): Promise<Buffer>
  /** Names of all files in it, sorted, but those of hidden folders. */
  files(): Promise<string[]>
}

const folders: string[] = []

/** Removes what tests have made so far; runs after each file of tests. */
export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0))
    await rm(folder, { recursive: true, force: true })
}

/** An empty folder that is gone when the tests of the file are done. */
export async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deckle-test-'))
  folders.push(folder)
  return folder
}

export async function createWorkspace(): Promise<Workspace> {
  const folder = await createFolder()
  const path = (name: string) => join(folder, name)
  return {
    folder,
    path,
    async write(name, content) {
      await mkdir(dirname(path(name)), { recursive: true })
      await writeFile(path(name), content)
      return path(name)
    },
    read: (name) => readFile(path(name)),
    async files() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .filter((name) => !/(?:^|\/)\.\w+\//.test(name))
        .sort()
    },
  }
}
