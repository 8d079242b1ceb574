import { beforeAll, describe } from 'vitest'
import { type DeckFiles, replace, replaceEach } from '../deck-files.js'
import { expectFindings } from '../expect-finding.js'
import { richDeck, richSlide } from '../rich-deck.js'

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

describe('tables', () => {
  expectFindings(
    () => deck,
    [
      [
        'a row with too few cells',
        'table-grid',
        'Unexpected 2 cells in row 2 of a table, expected 3, one for each column (slide 6, `Spans`)',
        replace(richSlide, /(?<=<a:tr h="1000">)<a:tc>.*?<\/a:tc>(?=<a:tc>)/, ''),
      ],
      [
        'no rows',
        'table-grid',
        'Unexpected table without rows (slide 6, `Spans`)',
        replace(richSlide, /<a:tr h="1000">.*<\/a:tr>/, ''),
      ],
      [
        'no columns',
        'table-grid',
        'Unexpected table without columns (slide 6, `Spans`)',
        replace(
          richSlide,
          /<a:tblGrid>(<a:gridCol w="1000"\/>)+<\/a:tblGrid>.*<\/a:tr>/,
          '<a:tblGrid/><a:tr h="1"/>',
        ),
      ],
      [
        'a cell that spans beyond the edge',
        'table-spans',
        'Unexpected `rowSpan="3"` in row 1, column 3 of a table, which has 2 rows (slide 6, `Spans`)',
        replace(richSlide, 'rowSpan="2"', 'rowSpan="3"'),
      ],
      [
        'a cell that is covered by none',
        'table-spans',
        'Unexpected merged cell in row 1, column 2 of a table, expected another that covers it (slide 6, `Spans`)',
        replace(richSlide, ' gridSpan="2"', ''),
      ],
      [
        'a cell that shows though it is covered',
        'table-spans',
        'Unexpected cell in row 2, column 3 of a table, which another covers, expected `hMerge` or `vMerge` (slide 6, `Spans`)',
        replace(richSlide, ' vMerge="1"', ''),
      ],
      [
        'a frame of another width',
        'table-width',
        'Unexpected width 9000 of a table, expected 3000, the sum of its columns (slide 6, `Spans`)',
        replace(richSlide, /(?<=name="Spans".*)cx="3000"/, 'cx="9000"'),
      ],
      [
        'columns without width',
        'table-width',
        'Unexpected column without a width in a table (slide 6, `Spans`)',
        replaceEach(richSlide, '<a:gridCol w="1000"/>', '<a:gridCol w="0"/>'),
      ],
      [
        'a cell without a text body',
        'cell-text',
        'Unexpected 1 cell of a table without `a:txBody`, expected one in each (slide 6, `Spans`)',
        replace(richSlide, '<a:txBody><a:bodyPr/><a:p></a:p></a:txBody>', ''),
      ],
      [
        'no header row',
        'table-header',
        'Unexpected table without a header row (slide 6, `Spans`)',
        replace(richSlide, '<a:tblPr firstRow="1"/>', '<a:tblPr/>'),
      ],
      [
        'none in words',
        'table-header',
        'Unexpected table without a header row (slide 6, `Spans`)',
        replace(richSlide, '<a:tblPr firstRow="1"/>', '<a:tblPr firstRow="false"/>'),
      ],
    ],
  )
})
