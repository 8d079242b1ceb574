import { formatNumber } from '../../labels/index.js'
import type { Source } from '../../model/briefing.js'
import type { Run } from '../../model/run.js'
import { plainText, trimRuns } from '../../model/runs.js'
import type { Setting } from './setting.js'

/**
 * The title of a source; where it is nothing but an address, the site and the page,
 * which read better than the whole of it.
 */
export function sourceTitle({ title }: Source): Run[] {
  return title.map((run) =>
    run.type === 'text' ? { ...run, text: readableAddress(run.text) } : run,
  )
}

/** The title as a link to the source, where that has an address. */
export function linkedTitle(source: Source): Run[] {
  const { url } = source
  return sourceTitle(source).map((run) =>
    url !== undefined && run.type === 'text' ? { ...run, href: url } : run,
  )
}

/** What stands beside the title; the same link again would be one too many. */
export function sourceDetail({ detail, url }: Source): Run[] {
  return trimRuns(detail).map((run) => {
    if (run.type !== 'text' || run.href !== url) return run
    const { href: _, ...rest } = run
    return rest
  })
}

/** For the notes: the whole address of a source that is nothing else, by its number. */
export function wholeAddress(source: Source, { lang }: Setting): string[] {
  const whole = plainText(source.title)
  if (plainText(sourceTitle(source)) === whole) return []
  return [`${formatNumber(source.number, lang)}  ${whole}`]
}

function readableAddress(text: string): string {
  const [, page] = /^https?:\/\/(?:www\.)?(\S+?)\/?$/i.exec(text.trim()) ?? []
  return page ?? text
}
