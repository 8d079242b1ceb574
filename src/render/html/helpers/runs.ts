import type { HelperOptions, SafeString } from 'handlebars'
import { type Formula, formulaOf } from '../../../model/formula.js'
import type { CitationRun, NoteRun, Run, TextRun } from '../../../model/run.js'
import { slants } from '../../../typography/index.js'
import { glue } from '../formula/glue.js'
import { mathMarkup } from '../formula/math-markup.js'
import type { SheetView } from '../view.js'
import { inDigits } from './numeral.js'

type Escape = (text: string) => string

/** The helper that writes runs as HTML. */
export function runsHelper({ SafeString, escapeExpression }: typeof Handlebars) {
  return (runs: Run[], { data }: HelperOptions): SafeString => {
    const written = glue(runs).map((group) => {
      const html = group.map((run) => writeRun(run, data.root, escapeExpression)).join('')
      return group.length > 1 ? `<span class="glued">${html}</span>` : html
    })
    return new SafeString(written.join(''))
  }
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
  const formula = formulaOf(run)
  let html = formula ? writeFormula(formula) : escaped(run.text)
  if (run.code) html = `<code>${html}</code>`
  if (run.strike) html = `<s>${html}</s>`
  if (run.italic)
    html = slants(run.text) ? `<em>${html}</em>` : `<em class="upright">${html}</em>`
  if (run.bold) html = `<strong>${html}</strong>`
  if (run.href) html = `<a href="${escaped(run.href)}">${html}</a>`
  return html
}

/** One with lines of its own shrinks to the column that it stands in. */
function writeFormula(formula: Formula): string {
  const markup = mathMarkup(formula)
  if (!formula.display) return markup
  return `<span class="formula" style="--formula:${formula.extent.width.toFixed(2)}">${markup}</span>`
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
