import type { Source } from '../../model/briefing.js'
import type { Run } from '../../model/run.js'

/**
 * The title of a source; where it is nothing but an address, the site and the page,
 * which read better than the whole of it.
 */
export function sourceTitle({ title }: Source): Run[] {
  return title.map((run) =>
    run.type === 'text' ? { ...run, text: readableAddress(run.text) } : run,
  )
}

function readableAddress(text: string): string {
  const [, page] = /^https?:\/\/(?:www\.)?(\S+?)\/?$/i.exec(text.trim()) ?? []
  return page ?? text
}
