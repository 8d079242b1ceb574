import type { Element } from '../../src/ooxml/element.js'
import { type OpcPackage, openPackage, readXml } from '../../src/ooxml/package.js'
import { descendants } from '../../src/ooxml/select.js'

/** What stands in the cells of a workbook's first sheet, by their names. */
export function workbookCells(bytes: Uint8Array): Map<string, string | number> {
  const pack = openPackage(bytes)
  const strings = descendants(readXml(pack, 'xl/sharedStrings.xml'), 'si').map(textOf)
  const sheet = readXml(pack, 'xl/worksheets/sheet1.xml')
  return new Map(
    descendants(sheet, 'c').flatMap((cell): [string, string | number][] => {
      const [value] = descendants(cell, 'v').map(textOf)
      if (value === undefined) return []
      const isText = cell.attributes['t'] === 's'
      const content = isText ? (strings[Number(value)] ?? '') : Number(value)
      return [[cell.attributes['r'] ?? '', content]]
    }),
  )
}

/** The values that a chart remembers under the ranges that it has them from. */
export function cachedCells(pack: OpcPackage, path: string): Map<string, string> {
  const chart = readXml(pack, path)
  const references = ['c:numRef', 'c:strRef'].flatMap((name) => descendants(chart, name))
  return new Map(
    references.flatMap((reference) => {
      const [, column = '', row = ''] =
        /^Sheet1!\$([A-Z]+)\$(\d+)/.exec(textOf(descendants(reference, 'c:f')[0])) ?? []
      return descendants(reference, 'c:pt').map((point): [string, string] => [
        `${column}${Number(row) + Number(point.attributes['idx'])}`,
        textOf(descendants(point, 'c:v')[0]),
      ])
    }),
  )
}

function textOf(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}
