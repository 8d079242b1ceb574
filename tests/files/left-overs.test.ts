import { spawnSync } from 'node:child_process'
import { utimes } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { mendLeftOvers } from '../../src/files/left-overs.js'
import { host } from '../../src/files/temporary-name.js'
import { createWorkspace } from '../support/workspace.js'

const { pid: gone } = spawnSync(process.execPath, ['-e', ''])
const other = '00000000'

/** Name of a file of a process that was killed. */
function left(name: string, place = 1, id = '0123abcd'): string {
  return `${name}.${host}-${gone}-${id}-${place}.tmp`
}

/** What is in a folder after it was mended. */
async function mended(files: Record<string, string>, old: readonly string[] = []) {
  const workspace = await createWorkspace()
  for (const [name, text] of Object.entries(files)) await workspace.write(name, text)
  for (const name of old) await utimes(workspace.path(name), 0, 0)
  mendLeftOvers(workspace.folder, Date.now())
  const names = await workspace.files()
  const texts = await Promise.all(names.map(workspace.read))
  return Object.fromEntries(names.map((name, index) => [name, String(texts[index])]))
}

describe('left-overs', () => {
  it('of who is gone are removed, and nothing else', async () => {
    const remote = `b.html.${other}-1-0123abcd-1.tmp`
    const files = {
      [`c.pptx.${host}-${process.ppid}-0123abcd-1.tmp`]: '',
      [`d.html.${other}-1-0123abcd-1.tmp`]: '',
      'mine.tmp': '',
    }
    const all = { ...files, [left('a.pptx')]: '', [remote]: '' }
    expect(await mended(all, [remote, 'mine.tmp'])).toEqual(files)
  })

  it('are removed where none of the files was in its place', async () => {
    const files = { 'a.pptx': 'old', 'a.html': 'old' }
    const all = { ...files, [left('a.pptx', 1)]: 'new', [left('a.html', 2)]: 'ne' }
    expect(await mended(all, Object.keys(files))).toEqual(files)
  })

  it('are put in their places where the first of the files was', async () => {
    const all = {
      ...{ 'a.pptx': 'new', 'a.html': 'old' },
      [left('a.html', 2)]: 'new',
      [left('a.pdf', 3)]: 'new',
      [left('b.pptx', 1, '4567cdef')]: 'ne',
    }
    const files = { 'a.pptx': 'new', 'a.html': 'new', 'a.pdf': 'new' }
    expect(await mended(all, ['a.html'])).toEqual(files)
  })

  it('do not take the place of what was written later', async () => {
    const files = { 'a.pptx': 'newer', 'a.html': 'newer' }
    const name = left('a.html', 2)
    expect(await mended({ ...files, [name]: 'new' }, [name])).toEqual(files)
  })
})
