import type { Talk } from '../deck/index.js'
import type { PlainMessage } from '../diagnostics/plain-message.js'
import type { Found } from '../files/find-briefings.js'
import type { SheetFacts } from '../model/sheet-facts.js'
import { choicesOf, formatsOf, type MakeOptions } from './options.js'

export interface BuildOptions extends MakeOptions {
  /** Folder of the outputs; `output` where it is not said. */
  out?: string
}

/** What became of a briefing. */
export interface Built {
  /** Path of the briefing. */
  path: string
  /** Whether everything that was asked for is written. */
  ok: boolean
  /** Paths of the files that were written. */
  outputs: string[]
  messages: PlainMessage[]
  /** Number of slides and minutes to present them; absent where there is no deck. */
  talk?: Talk
  /** Paper, size of text and how full the sheet is; absent where there is none. */
  sheet?: SheetFacts
}

/**
 * Builds a briefing and writes its outputs, all or none. What is wrong with it is among
 * the messages, and no exception.
 *
 * @param found one of those that `findBriefings` finds
 * @throws Error where the file of the brand cannot be used
 */
export async function build(found: Found, options: BuildOptions = {}): Promise<Built> {
  const { strict = false, modified, out = 'output' } = options
  const [pipeline, { plainMessage }] = await Promise.all([
    import('../pipeline.js'),
    import('../diagnostics/plain-message.js'),
  ])
  const { file, ok, outputs, talk, sheet } = await pipeline.build(found, {
    ...(await choicesOf(options)),
    ...{ out, strict, formats: await formatsOf(options) },
    ...(modified && { modified }),
  })
  return {
    ...{ path: found.path, ok, outputs },
    messages: file.messages.map((message) => plainMessage(message, file)),
    ...(talk && { talk }),
    ...(sheet && { sheet }),
  }
}
