import type { CitationRun, Run } from './run.js'

/** Length of a run: of its text, or 1 for what is no text. */
export function runLength(run: Run): number {
  return run.type === 'text' ? run.text.length : 1
}

/** The part of runs between two offsets, counted as `runLength` does. */
export function sliceRuns(runs: Run[], start: number, end: number): Run[] {
  const slice: Run[] = []
  let offset = 0
  for (const run of runs) {
    const length = runLength(run)
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, length)
    if (from < to) {
      slice.push(run.type === 'text' ? { ...run, text: run.text.slice(from, to) } : run)
    }
    offset += length
  }
  return slice
}

/** Runs without white space at their ends. */
export function trimRuns(runs: Run[]): Run[] {
  const trimmed = runs.map((run) => ({ ...run }))
  for (const [take, pattern] of [
    ['shift', /^\s+/],
    ['pop', /\s+$/],
  ] as const) {
    for (;;) {
      const run = take === 'shift' ? trimmed[0] : trimmed.at(-1)
      if (run?.type === 'text') run.text = run.text.replace(pattern, '')
      if (run?.type !== 'break' && !(run?.type === 'text' && run.text === '')) break
      trimmed[take]()
    }
  }
  return trimmed
}

/** What runs say, without marks; a citation reads as in `[3, 5]`, a break as a space. */
export function plainText(runs: Run[]): string {
  return runs.map(textOf).join('')
}

/** What runs say, without marks and references: for names and titles. */
export function bareText(runs: Run[]): string {
  return runs
    .map((run) => (run.type === 'text' ? run.text : run.type === 'break' ? ' ' : ''))
    .join('')
    .trim()
}

/** "(Doe 2021; Roe 2022)", where a citation is by author and year. */
export function citationLabel({ labels }: CitationRun): string | undefined {
  return labels && `(${labels.join('; ')})`
}

function textOf(run: Run): string {
  switch (run.type) {
    case 'text':
      return run.text
    case 'citation':
      return citationLabel(run) ?? `[${run.numbers.join(', ')}]`
    case 'note':
      return `(${run.mark})`
    case 'break':
      return ' '
  }
}
