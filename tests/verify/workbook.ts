import { zip } from '../../src/ooxml/zip.js'
import { type DeckFiles, pack, unpack } from './deck-files.js'

const main = 'http://schemas.openxmlformats.org'
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A small workbook, as charts have one, changed by an edit of its files. */
export function workbook(edit: (files: DeckFiles) => void = () => {}): Uint8Array {
  const files = unpack(zip(parts.map(([name, text]) => [name, Buffer.from(text)])))
  edit(files)
  return pack(files)
}

const parts: [string, string][] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${main}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetml}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${sheetml}.sharedStrings+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="rId1" Type="${main}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${main}/spreadsheetml/2006/main" xmlns:r="${main}/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="rId1" Type="${main}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${main}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ],
  [
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${main}/spreadsheetml/2006/main"><sheetData><row r="1"><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>2.5</v></c></row></sheetData></worksheet>`,
  ],
  [
    'xl/sharedStrings.xml',
    `<sst xmlns="${main}/spreadsheetml/2006/main" count="3" uniqueCount="3"><si><t>Ships</t></si><si><t>North</t></si><si><t>South</t></si></sst>`,
  ],
]
