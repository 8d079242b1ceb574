import type { VFile } from 'vfile'
import type { Trace } from '../conservation/trace.js'
import { type PlainMessage, plainMessage } from '../diagnostics/plain-message.js'
import type { SheetFacts } from '../model/sheet-facts.js'
import type { BuildResult } from '../pipeline.js'

/** What became of one briefing, as plain data: what `--json` tells of it. */
export interface Entry {
  file: string
  /** Whether everything that was asked for is written. */
  ok: boolean
  /** Paths of the files that were written. */
  outputs: string[]
  slides?: number
  minutes?: number
  sheet?: SheetFacts
  messages: PlainMessage[]
  blocks: EntryBlock[]
}

/** Where a piece of the briefing went. */
export interface EntryBlock
  extends Pick<Trace, 'kind' | 'text' | 'slides' | 'notes' | 'sheet'> {
  /** Path of the file that it is from, where that is not the briefing. */
  file?: string
  line?: number
  column?: number
}

export function entryOf({
  file,
  ok,
  outputs,
  talk,
  sheet,
  traces = [],
}: BuildResult): Entry {
  return {
    file: file.path,
    ok,
    outputs,
    ...(talk && { slides: talk.slides, minutes: talk.minutes }),
    ...(sheet && { sheet }),
    messages: file.messages.map((message) => plainMessage(message, file)),
    blocks: traces.map(blockOf),
  }
}

/** That of a briefing of which nothing came but messages. */
export function failedEntry(file: VFile): Entry {
  return entryOf({ file, ok: false, outputs: [] })
}

function blockOf({ kind, text, position, slides, notes, sheet }: Trace): EntryBlock {
  const { line, column } = position?.start ?? {}
  return {
    ...{ kind, text },
    ...(position?.file && { file: position.file }),
    ...(line && { line, ...(column && { column }) }),
    ...{ slides, notes, sheet },
  }
}
