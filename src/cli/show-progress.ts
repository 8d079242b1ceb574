import type { Console } from './console.js'
import { noteDone, type Progress, progressLine, startProgress } from './progress.js'

/** Milliseconds between two lines: in a terminal, and in a log. */
const pace = { terminal: 200, log: 10_000 }

/** Shows how far a batch is while it runs. */
export interface ShownProgress {
  /** From now on so many briefings are to be built. */
  expect(total: number): void
  begin(file: string): void
  done(entry: { file: string; ok: boolean }): void
  /** Writes to the terminal without tearing the line. */
  console: Console
  end(): void
}

/**
 * In a terminal a line that is written over and over, elsewhere a line of a log every ten
 * seconds. A batch that is done at once shows nothing.
 */
export function showProgress(console: Console, isQuiet: boolean): ShownProgress {
  const { columns } = console
  let progress = startProgress(0, Date.now())
  let timer: NodeJS.Timeout | undefined
  const clear = () => timer && columns && console.error('\r\u001b[K')
  const show = () => console.error(lineOf(progress, columns))
  return {
    expect(total) {
      progress = startProgress(total, Date.now())
      if (isQuiet || total < 2) return
      timer = setInterval(show, columns ? pace.terminal : pace.log)
      timer.unref()
    },
    begin: (file) => progress.running.set(file, Date.now()),
    done: (entry) => noteDone(progress, entry, Date.now()),
    console: {
      ...console,
      error(text) {
        if (text === '') return
        clear()
        console.error(text)
      },
    },
    end() {
      clearInterval(timer)
      clear()
    },
  }
}

function lineOf(progress: Progress, columns: (() => number) | undefined): string {
  return columns
    ? `\r\u001b[K${progressLine(progress, Date.now(), columns())}`
    : `${progressLine(progress, Date.now())}\n`
}
