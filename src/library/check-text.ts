import type { PlainMessage } from '../diagnostics/plain-message.js'
import { choicesOf, type LookOptions } from './options.js'

export interface CheckTextOptions extends Pick<LookOptions, 'template' | 'templates'> {
  /** Path of the file that the text is that of; `briefing.md` where it is not said. */
  path?: string
  /** ISO date of the day of the check; today where it is not said. */
  today?: string
}

/**
 * Holds a text against the editorial rules, as `deckle check` does.
 *
 * @returns all that there is to mend, in the order of the text; nothing for a clean one
 */
export async function checkText(
  markdown: string,
  options: CheckTextOptions = {},
): Promise<PlainMessage[]> {
  const [{ VFile }, { compile }, { checkBriefing }, { reportFound }] = await Promise.all([
    import('vfile'),
    import('../pipeline.js'),
    import('../check/check-briefing.js'),
    import('../check/report.js'),
  ])
  const [{ checkOptionsOf }, { plainMessage }, { guarded }] = await Promise.all([
    import('../configuration/check-options.js'),
    import('../diagnostics/plain-message.js'),
    import('./guarded.js'),
  ])
  const { path = 'briefing.md', today = new Date().toISOString().slice(0, 10) } = options
  const file = new VFile({ path, value: markdown })
  const choices = await choicesOf(options)
  await guarded(file, async () => {
    const { written } = await compile(file, choices)
    const settings = await checkOptionsOf(path, today)
    reportFound(file, checkBriefing(written, settings))
  })
  return file.messages
    .map((message) => plainMessage(message, file))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
}
