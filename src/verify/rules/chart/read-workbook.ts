import type { Element } from '../../../ooxml/element.js'
import {
  type OpcPackage,
  openPackage,
  readRelationships,
  readXml,
} from '../../../ooxml/package.js'
import { XmlError } from '../../../ooxml/parse.js'
import { descendants } from '../../../ooxml/select.js'
import { listEntries, ZipError } from '../../../ooxml/unzip.js'

/** What is to be known of a workbook in a deck. */
export interface Workbook {
  /** Why it cannot be read. */
  flaw: string | undefined
  /** Absent where they are not known. */
  sheets: Sheet[] | undefined
  problems: string[]
}

export interface Sheet {
  name: string
  /** Numbers of the last row and column with a cell, from 1. */
  rows: number
  columns: number
}

/** Bytes that are unpacked of one workbook; larger ones are not looked into. */
const largest = 32 * 1024 * 1024

const read = new WeakMap<Uint8Array, Workbook>()

/** Reads a workbook (`.xlsx`); each once, though several rules ask. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const known = read.get(bytes)
  if (known) return known
  const book = open(bytes)
  read.set(bytes, book)
  return book
}

function open(bytes: Uint8Array): Workbook {
  try {
    const size = listEntries(bytes).reduce((sum, entry) => sum + entry.size, 0)
    if (size > largest) return { flaw: undefined, sheets: undefined, problems: [] }
    const pack = openPackage(bytes)
    const sheets = readSheets(pack)
    if (sheets.length === 0) throw new XmlError('it has no sheets')
    const problems = [...sharedStringProblems(pack), ...tableProblems(pack)]
    return { flaw: undefined, sheets, problems }
  } catch (error) {
    if (!(error instanceof ZipError || error instanceof XmlError)) throw error
    return { flaw: error.message, sheets: undefined, problems: [] }
  }
}

function readSheets(pack: OpcPackage): Sheet[] {
  const path = 'xl/workbook.xml'
  const targets = new Map(readRelationships(pack, path).map((one) => [one.id, one.path]))
  return descendants(readXml(pack, path), 'sheet').map(({ attributes }) => {
    const sheet = readXml(pack, targets.get(attributes['r:id'] ?? '') ?? '')
    const cells = descendants(sheet, 'c').map((cell) =>
      cellPlace(cell.attributes['r'] ?? ''),
    )
    return {
      name: attributes['name'] ?? '',
      rows: cells.reduce((last, { row }) => Math.max(last, row), 0),
      columns: cells.reduce((last, { column }) => Math.max(last, column), 0),
    }
  })
}

/** Row and column of a cell that is named like `$B$2`, from 1. */
export function cellPlace(name: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(name) ?? []
  const column = [...letters].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  )
  return { row: Number(digits), column }
}

/** Cells of type `s` name a string of the list by its number. */
function sharedStringProblems(pack: OpcPackage): string[] {
  const sheets = partsIn(pack, /^xl\/worksheets\/[^/]+\.xml$/)
  const cells = sheets
    .flatMap(({ root }) => descendants(root, 'c'))
    .filter(({ attributes }) => attributes['t'] === 's')
  const indices = cells.map((cell) =>
    Number(descendants(cell, 'v')[0]?.children.join('')),
  )
  const list = partsIn(pack, /^xl\/sharedStrings\.xml$/)[0]?.root
  const count = list ? descendants(list, 'si').length : 0
  const wrong = indices.find((index) => !(index >= 0 && index < count))
  const told = Number(list?.attributes['uniqueCount'] ?? count)
  return [
    ...(wrong === undefined
      ? []
      : [`Unexpected shared string ${wrong} in the workbook, expected one of ${count}`]),
    ...(told === count
      ? []
      : [
          `Unexpected number of shared strings in the workbook: ${told}, expected ${count}`,
        ]),
  ]
}

function tableProblems(pack: OpcPackage): string[] {
  return partsIn(pack, /^xl\/tables\/[^/]+\.xml$/)
    .map(({ root }) => root.attributes['ref'] ?? '')
    .filter((range) => !/^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(range))
    .map(
      (range) =>
        `Unexpected range \`${range}\` of a table in the workbook, expected one like \`A1:C4\``,
    )
}

function partsIn(pack: OpcPackage, name: RegExp): { root: Element }[] {
  return [...pack.files.keys()]
    .filter((path) => name.test(path))
    .map((path) => ({ root: readXml(pack, path) }))
}
