import type { VFile } from 'vfile'
import {
  otherChartForm,
  unknownChartOption,
  unreadableChart,
} from '../diagnostics/chart.js'
import type { Block, Code, Table } from '../model/block.js'
import type { Briefing } from '../model/briefing.js'
import type { Chart, ChartData, ChartForm } from '../model/chart.js'
import { mapBriefing } from '../model/map-briefing.js'
import { nearest } from '../model/nearest.js'
import { plainText } from '../model/runs.js'
import { altText } from './alt-text.js'
import { type ChartText, optionNames, readOptions } from './read/chart-text.js'
import { type Cell, readCsv } from './read/csv.js'
import { type DataFlaw, readData } from './read/data.js'
import { fittingForm, usualForm } from './read/fitting-form.js'
import { formNames, formOf } from './read/form.js'
import { cellPosition, formBeside, linePosition, optionPosition } from './read/place.js'

/** The text of a file of data, or why it cannot be read. */
export type DataFiles = ReadonlyMap<string, { text: string } | { cause: string }>

/** Files of data that the charts of a briefing name. */
export function dataFilesOf(briefing: Briefing): string[] {
  const names: string[] = []
  mapCharts(briefing, (code) => {
    const name = readOptions(code.text).options.data?.value
    if (name && !isTableAbove(name)) names.push(name)
    return code
  })
  return [...new Set(names)]
}

/**
 * Code blocks of the language `chart` become charts. What cannot be drawn stays the code
 * that it is, with a message.
 */
export function readCharts(briefing: Briefing, files: DataFiles, file: VFile): Briefing {
  const { lang } = briefing.metadata
  return mapCharts(briefing, (code, above) => {
    const text = readOptions(code.text)
    for (const { name, line, meant } of text.unknown) {
      const place = linePosition(code, line, file)
      unknownChartOption(file, name, optionNames, meant, place)
    }
    const form = askedForm(text, code, file)
    if (form === 'unknown') return code
    const cells = cellsOf(text, above, files)
    const data = 'reason' in cells ? cells : readData(cells.cells, form ?? 'bar', lang)
    if ('reason' in data) {
      tellFlaw(data, text, code, file)
      return code
    }
    return chartOf(code, text, form, data, lang, file)
  })
}

/** Visits blocks in order, so that a chart knows the table above it. */
function mapCharts(
  briefing: Briefing,
  change: (code: Code, above: Table | undefined) => Block,
): Briefing {
  let above: Table | undefined
  const replace = (block: Block): Block => {
    if (block.type === 'table') above = block
    return block.type === 'code' && block.language.toLowerCase() === 'chart'
      ? change(block, above)
      : block
  }
  return mapBriefing(briefing, replace)
}

/** The form on the line of its own, or behind the word `chart`. */
function askedForm(
  { options }: ChartText,
  code: Code,
  file: VFile,
): ChartForm | 'unknown' | undefined {
  const asked = options.type
    ? { value: options.type.value, place: optionPosition(code, options.type, file) }
    : formBeside(code, file)
  if (!asked || asked.value === '') return undefined
  const form = formOf(asked.value)
  if (form) return form
  const meant = nearest(asked.value, formNames)
  const expected = meant ? `\`${meant}\`` : 'a type of chart'
  unreadableChart(
    file,
    `Unexpected type \`${asked.value}\`, expected ${expected}`,
    asked.place,
    'There are: bar, column, stacked, line, area, pie, doughnut, scatter.',
  )
  return 'unknown'
}

function isTableAbove(name: string): boolean {
  return /^(?:the )?table(?: above)?$/i.test(name)
}

function cellsOf(
  { options, rows }: ChartText,
  above: Table | undefined,
  files: DataFiles,
): { cells: Cell[][] } | DataFlaw {
  const name = options.data?.value
  const own = readCsv(rows)
  if (!name) return { cells: own }
  if (own.length > 0) {
    const [cell] = own[0] ?? []
    return {
      reason: `Unexpected data beside \`data: ${name}\`, expected one of the two`,
      ...(cell && { cell }),
    }
  }
  if (isTableAbove(name)) {
    return above
      ? { cells: tableCells(above) }
      : { reason: 'Unexpected `data: table` without a table above, expected one' }
  }
  const read = files.get(name) ?? { cause: 'no such file' }
  if ('cause' in read) return { reason: `Cannot read \`${name}\`: ${read.cause}` }
  return { cells: readCsv(read.text.split(/\r\n?|\n/)) }
}

function tableCells({ header, rows }: Table): Cell[][] {
  return [header, ...rows].map((row, line) =>
    row.map((runs, column) => ({ text: plainText(runs).trim(), line, column })),
  )
}

function tellFlaw(flaw: DataFlaw, text: ChartText, code: Code, file: VFile): void {
  const { reason, note, cell } = flaw
  const option = text.options.data
  const place = option ? optionPosition(code, option, file) : code.position
  if (!cell) unreadableChart(file, reason, place, note)
  else if (text.rows.some((row) => row.trim() !== '')) {
    const own = cellPosition(code, text.firstRow, cell, file)
    unreadableChart(file, reason, own, note)
  } else {
    const where = ` (${option?.value ?? ''}, row ${cell.line + 1})`
    unreadableChart(file, reason + where, place, note)
  }
}

function chartOf(
  { position }: Code,
  { options }: ChartText,
  asked: ChartForm | undefined,
  data: ChartData,
  lang: string,
  file: VFile,
): Chart {
  const misfit = asked && fittingForm(asked, data)
  if (misfit) otherChartForm(file, asked, misfit.form, misfit.why, position)
  const form = misfit?.form ?? asked ?? usualForm(data)
  const value = (name: keyof typeof options) => options[name]?.value ?? ''
  const chart = {
    type: 'chart' as const,
    form,
    lang,
    title: value('title'),
    unit: value('unit'),
    source: value('source'),
    mark: value('mark'),
    data: form === 'line' || form === 'area' ? data : withoutDates(data),
    position,
  }
  return { ...chart, alt: value('alt') || altText(chart) }
}

/** Bars stand beside each other at equal distances, whatever the dates. */
function withoutDates({ dates: _, ...data }: ChartData): ChartData {
  return data
}
