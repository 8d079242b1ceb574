import type { HelperOptions, SafeString } from 'handlebars'
import type { CitationRun, NoteRun, Run, TextRun } from '../../../model/run.js'
import { slants } from '../../../typography/index.js'
import type { SheetView } from '../view.js'
import { inDigits } from './numeral.js'

type Escape = (text: string) => string

/** The helper that writes runs as HTML. */
export function runsHelper({ SafeString, escapeExpression }: typeof Handlebars) {
  return (runs: Run[], { data }: HelperOptions): SafeString =>
    new SafeString(runs.map((run) => writeRun(run, data.root, escapeExpression)).join(''))
}

function writeRun(run: Run, view: SheetView, escaped: Escape): string {
  switch (run.type) {
    case 'text':
      return writeText(run, escaped)
    case 'citation':
      return run.labels
        ? writeLabels(run, run.labels, view, escaped)
        : writeCitation(run, view)
    case 'note':
      return writeNote(run, escaped)
    case 'break':
      return '<br>'
  }
}

function writeText(run: TextRun, escaped: Escape): string {
  let html = escaped(run.text)
  if (run.code) html = `<code>${html}</code>`
  if (run.strike) html = `<s>${html}</s>`
  if (run.italic)
    html = slants(run.text) ? `<em>${html}</em>` : `<em class="upright">${html}</em>`
  if (run.bold) html = `<strong>${html}</strong>`
  if (run.href) html = `<a href="${escaped(run.href)}">${html}</a>`
  return html
}

/** Numbers lead to their sources; one that the sheet does not list leads nowhere. */
function writeCitation(
  { numbers }: CitationRun,
  { numerals, listed }: SheetView,
): string {
  const links = numbers.map((number) => {
    const text = inDigits(number, numerals)
    return listed.has(number) ? `<a href="#source-${number}">${text}</a>` : text
  })
  return `<sup>${links.join(numerals === 'decimal' ? ',' : '،')}</sup>`
}

/** Author and year lead to the source in the same way. */
function writeLabels(
  { numbers }: CitationRun,
  labels: string[],
  { listed }: SheetView,
  escaped: Escape,
): string {
  const links = labels.map((label, index) => {
    const number = numbers[index] ?? 0
    const text = escaped(label)
    return listed.has(number) ? `<a href="#source-${number}">${text}</a>` : text
  })
  return `(${links.join('; ')})`
}

function writeNote({ mark }: NoteRun, escaped: Escape): string {
  return `<sup><a href="#note-${escaped(mark)}">${escaped(mark)}</a></sup>`
}
