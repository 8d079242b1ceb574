import type { ChartData } from '../../../model/chart.js'
import { document, type Element, element } from '../../../ooxml/element.js'
import { zip } from '../../../ooxml/zip.js'
import {
  type CellValue,
  columnLetter,
  type SheetColumn,
  sheetColumns,
  sheetName,
} from './sheet-columns.js'

const schemas = 'http://schemas.openxmlformats.org'
const main = `${schemas}/spreadsheetml/2006/main`
const office = `${schemas}/officeDocument/2006/relationships`
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Number of the style of cells with dates. */
const dateStyle = 1

/**
 * The workbook of a chart's data (`.xlsx`): one sheet, names in the first row and column.
 * A gap is a cell that is not there, zero is a zero. The same data gives the same bytes.
 */
export function workbook(data: ChartData): Uint8Array {
  const columns = sheetColumns(data)
  const strings = new Map<string, number>()
  const sheet = sheetPart(columns, strings)
  const files: [string, Element][] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', book()],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ['xl/worksheets/sheet1.xml', sheet],
    ['xl/styles.xml', styles()],
    ['xl/sharedStrings.xml', stringList(strings)],
  ]
  return zip(files.map(([name, root]) => [name, Buffer.from(document(root))]))
}

function contentTypes(): Element {
  const override = (path: string, kind: string) =>
    element('Override', { PartName: path, ContentType: `${type}.${kind}+xml` })
  return element(
    'Types',
    { xmlns: `${schemas}/package/2006/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/worksheets/sheet1.xml', 'worksheet'),
    override('/xl/styles.xml', 'styles'),
    override('/xl/sharedStrings.xml', 'sharedStrings'),
  )
}

function relationships(targets: [type: string, target: string][]): Element {
  return element(
    'Relationships',
    { xmlns: `${schemas}/package/2006/relationships` },
    targets.map(([name, target], index) =>
      element('Relationship', {
        Id: `rId${index + 1}`,
        Type: `${office}/${name}`,
        Target: target,
      }),
    ),
  )
}

function book(): Element {
  return element(
    'workbook',
    { xmlns: main, 'xmlns:r': office },
    element(
      'sheets',
      {},
      element('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' }),
    ),
  )
}

function sheetPart(columns: SheetColumn[], strings: Map<string, number>): Element {
  const count = columns.reduce((most, { values }) => Math.max(most, values.length), 0)
  const last = `${columnLetter(columns.length - 1)}${count + 1}`
  const rows = Array.from({ length: count + 1 }, (_, row) =>
    element(
      'row',
      { r: row + 1 },
      columns.map((column, index) => {
        // A range in the chart reaches to every name, also to one that is empty.
        const value = row === 0 ? column.name : column.values[row - 1]
        const isDate = row > 0 && column.isDate === true
        return cell(`${columnLetter(index)}${row + 1}`, value, isDate, strings)
      }),
    ),
  )
  return element(
    'worksheet',
    { xmlns: main },
    element('dimension', { ref: `A1:${last}` }),
    element('sheetData', {}, rows),
  )
}

/** A cell; of a gap the empty one, so that the sheet is as large as the ranges. */
function cell(
  place: string,
  value: CellValue,
  isDate: boolean,
  strings: Map<string, number>,
): Element {
  if (value === undefined || value === '') return element('c', { r: place })
  if (typeof value === 'number') {
    return element(
      'c',
      { r: place, s: isDate ? dateStyle : undefined },
      element('v', {}, String(value)),
    )
  }
  const index = strings.get(value) ?? strings.size
  strings.set(value, index)
  return element('c', { r: place, t: 's' }, element('v', {}, String(index)))
}

function stringList(strings: Map<string, number>): Element {
  return element(
    'sst',
    { xmlns: main, uniqueCount: strings.size },
    [...strings.keys()].map((text) =>
      element('si', {}, element('t', { 'xml:space': 'preserve' }, text)),
    ),
  )
}

/** The least that Excel asks for: a font, two fills, a border, and a style for dates. */
function styles(): Element {
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }
  return element(
    'styleSheet',
    { xmlns: main },
    element(
      'fonts',
      { count: 1 },
      element(
        'font',
        {},
        element('sz', { val: 11 }),
        element('name', { val: 'Calibri' }),
      ),
    ),
    element(
      'fills',
      { count: 2 },
      element('fill', {}, element('patternFill', { patternType: 'none' })),
      element('fill', {}, element('patternFill', { patternType: 'gray125' })),
    ),
    element(
      'borders',
      { count: 1 },
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
      ),
    ),
    element('cellStyleXfs', { count: 1 }, element('xf', format)),
    element(
      'cellXfs',
      { count: 2 },
      element('xf', { ...format, xfId: 0 }),
      element('xf', { ...format, numFmtId: 14, xfId: 0, applyNumberFormat: 1 }),
    ),
    element(
      'cellStyles',
      { count: 1 },
      element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
    ),
  )
}
