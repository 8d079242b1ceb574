import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Found, findBriefings } from '../files/find-briefings.js'
import type { PreviewOptions } from './options.js'
import { type Update, updateOf } from './update.js'
import type { View, ViewSheet } from './view.js'
import { viewBriefing } from './view-briefing.js'

/** What a page is told. */
export type News =
  | { type: 'briefings'; paths: string[]; chosen: string | undefined }
  | ({ type: 'update' } & Update)
  | { type: 'sheet'; path: string; key: string; width: number; height: number }

/** A page that shows a briefing. */
interface Reader {
  path: string
  tell(news: News): void
  /** Keys of the drawings and the style that it has. */
  sent: Set<string>
}

/** The briefings of a preview, and the pages that follow them. */
export interface Briefings {
  /** Tells a page all about a briefing, then every change; returns how to end that. */
  read(path: string | undefined, tell: Reader['tell']): () => void
  /** Builds anew what files that changed belong to. */
  follow(changed: string[], isNew: boolean): Promise<void>
  /** The sheet of a briefing as it was drawn last. */
  sheet(path: string): string | undefined
  disconnect(): void
}

/** What was made of a briefing last. */
interface Made {
  view: View
  /** That of the last build without an error. */
  lastGood: View['pages']
  sheet?: ViewSheet
}

export async function createBriefings({
  path: root,
  choices,
}: PreviewOptions): Promise<Briefings> {
  let found: Found[] = await findBriefings([root])
  const readers = new Set<Reader>()
  const made = new Map<string, Made>()
  // One after the other: the newest state is told last.
  let queue = Promise.resolve()
  const waiting = new Set<string>()

  /** Once for all that ask before it begins, and not for pages that are closed by then. */
  function makeInTurn(path: string): Promise<void> {
    if (waiting.has(path)) return queue
    waiting.add(path)
    const work = async () => {
      waiting.delete(path)
      if (readersOf(path).length > 0) await make(path)
    }
    queue = queue.then(work).catch(() => {})
    return queue
  }

  async function make(path: string): Promise<void> {
    const briefing = found.find((one) => one.path === path) ?? { path, name: path }
    const today = new Date().toISOString().slice(0, 10)
    const view = await viewBriefing(briefing, choices, today)
    const before = made.get(path)
    const now: Made = {
      ...before,
      view,
      lastGood: view.pages ?? before?.lastGood,
    }
    made.set(path, now)
    for (const reader of readersOf(path)) tellUpdate(reader, now)
    if (!view.pages) return
    // What was written to the readers leaves the process before it draws on.
    await setImmediate()
    now.sheet = await view.pages.sheet()
    if (now.sheet.key === before?.sheet?.key) return
    for (const reader of readersOf(path)) tellSheet(reader, now.sheet)
  }

  const readersOf = (path: string) =>
    [...readers].filter((reader) => reader.path === path)

  const listFor = (path: string | undefined): News => ({
    type: 'briefings',
    paths: found.map((one) => one.path),
    chosen: path,
  })

  return {
    read(wanted, tell) {
      const path = found.find((one) => one.path === wanted)?.path ?? found[0]?.path
      tell(listFor(path))
      if (path === undefined) return () => {}
      const reader = { path, tell, sent: new Set<string>() }
      readers.add(reader)
      const known = made.get(path)
      if (known) {
        tellUpdate(reader, known)
        if (known.sheet) tellSheet(reader, known.sheet)
      }
      // It may have changed since it was made, when nobody read it.
      void makeInTurn(path)
      return () => readers.delete(reader)
    },
    async follow(changed, isNew) {
      if (isNew) {
        found = await findBriefings([root])
        for (const reader of readers) reader.tell(listFor(reader.path))
      }
      const others = new Set(found.map((one) => resolve(one.path)))
      const open = [...new Set([...readers].map(({ path }) => path))]
      for (const path of open) {
        const compared = made.get(path)?.view.compared.map((one) => resolve(one)) ?? []
        const own = [resolve(path), ...compared]
        const concerns = (file: string) => own.includes(file) || !others.has(file)
        if (changed.some(concerns)) await makeInTurn(path)
      }
    },
    sheet: (path) => made.get(path)?.sheet?.html,
    disconnect: () => readers.clear(),
  }
}

function tellUpdate({ path, tell, sent }: Reader, { view, lastGood }: Made): void {
  tell({ type: 'update', ...updateOf(path, view, lastGood, sent) })
}

function tellSheet({ path, tell }: Reader, { key, width, height }: ViewSheet): void {
  tell({ type: 'sheet', path, key, width, height })
}
