import type { Element } from '../../../ooxml/element.js'
import { type OpcPackage, openPackage, readXml } from '../../../ooxml/package.js'
import { XmlError } from '../../../ooxml/parse.js'
import { descendants } from '../../../ooxml/select.js'
import { ZipError } from '../../../ooxml/unzip.js'

/** What is to be known of a workbook in a deck. */
export interface Workbook {
  /** Why it cannot be read. */
  flaw: string | undefined
  /** Names of its sheets. */
  sheets: string[]
  problems: string[]
}

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
    const pack = openPackage(bytes)
    const root = readXml(pack, 'xl/workbook.xml')
    const sheets = descendants(root, 'sheet').map(
      ({ attributes }) => attributes['name'] ?? '',
    )
    return {
      flaw: sheets.length === 0 ? 'it has no sheets' : undefined,
      sheets,
      problems: [...sharedStringProblems(pack), ...tableProblems(pack)],
    }
  } catch (error) {
    if (!(error instanceof ZipError || error instanceof XmlError)) throw error
    return { flaw: error.message, sheets: [], problems: [] }
  }
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
