import { beforeAll, describe } from 'vitest'
import { type DeckFiles, put, replace } from '../deck-files.js'
import { expectFindings } from '../expect-finding.js'
import { chart, richDeck } from '../rich-deck.js'
import { workbook } from '../workbook.js'

const book = 'ppt/embeddings/sheet1.xlsx'
const series = /<c:ser>.*<\/c:ser>/

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

describe('charts', () => {
  expectFindings(
    () => deck,
    [
      [
        'bars on an axis that is not there',
        'chart-axes',
        'Unexpected axis 13 of `c:barChart`, which the chart does not have (chart on slide 6)',
        replace(
          chart,
          '<c:axId val="12"/></c:barChart>',
          '<c:axId val="13"/></c:barChart>',
        ),
      ],
      [
        'an axis that crosses one that is not there',
        'chart-axes',
        'Unexpected axis 13 that `c:catAx` crosses, which the chart does not have (chart on slide 6)',
        replace(chart, '<c:crossAx val="12"/>', '<c:crossAx val="13"/>'),
      ],
      [
        'two axes of one id',
        'chart-axes',
        'Unexpected second axis of the id 11, expected one (chart on slide 6)',
        replace(chart, '<c:valAx><c:axId val="12"/>', '<c:valAx><c:axId val="11"/>'),
        replace(chart, '<c:crossAx val="12"/>', '<c:crossAx val="11"/>'),
        replace(
          chart,
          '<c:axId val="12"/></c:barChart>',
          '<c:axId val="11"/></c:barChart>',
        ),
      ],
      [
        'two series of one order',
        'chart-series',
        'Unexpected second series with `c:order` 0, expected one (chart on slide 6)',
        replace(
          chart,
          series,
          '<c:ser><c:idx val="0"/><c:order val="0"/></c:ser><c:ser><c:idx val="1"/><c:order val="0"/></c:ser>',
        ),
      ],
      [
        'a point that is not counted',
        'chart-points',
        'Unexpected point 1 in a chart, expected 1 point (chart on slide 6)',
        replace(chart, '<c:ptCount val="2"/>', '<c:ptCount val="1"/>'),
      ],
      [
        'a point without a value',
        'chart-points',
        'Unexpected point 1 without a value in a chart, expected none where there is no value (chart on slide 6)',
        replace(chart, '<c:v>2.5</c:v>', '<c:v></c:v>'),
      ],
      [
        'a point that is no number',
        'chart-points',
        'Unexpected value `NaN` of point 1 in a chart, expected a number (chart on slide 6)',
        replace(chart, '<c:v>2.5</c:v>', '<c:v>NaN</c:v>'),
      ],
      [
        'a point that stands twice',
        'chart-points',
        'Unexpected second point 0 in a chart, expected one (chart on slide 6)',
        replace(chart, '<c:pt idx="1"><c:v>2.5', '<c:pt idx="0"><c:v>2.5'),
      ],
      [
        'labels outside stacked bars',
        'chart-label-position',
        'Unexpected position `outEnd` of labels in `c:barChart`, expected `ctr`, `inBase`, `inEnd` (chart on slide 6)',
        replace(chart, 'val="clustered"', 'val="stacked"'),
        replace(
          chart,
          '<c:gapWidth val="150"/>',
          '<c:gapWidth val="150"/><c:overlap val="100"/>',
        ),
      ],
      [
        'stacked bars beside each other',
        'chart-overlap',
        'Unexpected overlap 0 of stacked bars, expected 100 (chart on slide 6)',
        replace(chart, 'val="clustered"', 'val="stacked"'),
        replace(chart, 'val="outEnd"', 'val="ctr"'),
      ],
    ],
  )
})

describe('workbooks', () => {
  expectFindings(
    () => deck,
    [
      [
        'none',
        'chart-data',
        'Unexpected chart without a workbook (chart on slide 6)',
        replace(chart, '<c:externalData r:id="rId1"/>', ''),
      ],
      [
        'one that is no archive',
        'unreadable-workbook',
        'Cannot read this workbook: it is no ZIP archive',
        put(book, 'text'),
      ],
      [
        'one without sheets',
        'unreadable-workbook',
        'Cannot read this workbook: it has no sheets',
        put(book, workbook(replace('xl/workbook.xml', /<sheet .*?\/>/, ''))),
      ],
      [
        'one without the sheet of the chart',
        'chart-formula',
        'Unexpected range `Data!$B$1`, expected cells of the workbook, in `Other` (chart on slide 6)',
        put(book, workbook(replace('xl/workbook.xml', 'name="Data"', 'name="Other"'))),
      ],
      [
        'one that ends before the data of the chart',
        'chart-formula',
        'Unexpected range `Data!$B$2:$B$30`, expected cells of the workbook, in `Data` (chart on slide 6)',
        replace(chart, 'Data!$B$2:$B$3', 'Data!$B$2:$B$30'),
      ],
      [
        'too few strings',
        'workbook-content',
        'Unexpected shared string 3 in the workbook, expected one of 3',
        put(book, workbook(replace('xl/worksheets/sheet1.xml', '<v>2</v>', '<v>3</v>'))),
      ],
      [
        'strings that are not counted',
        'workbook-content',
        'Unexpected number of shared strings in the workbook: 4, expected 3',
        put(
          book,
          workbook(replace('xl/sharedStrings.xml', 'uniqueCount="3"', 'uniqueCount="4"')),
        ),
      ],
      [
        'a table with a wrong range',
        'workbook-content',
        "Unexpected range `A1:C4'` of a table in the workbook, expected one like `A1:C4`",
        put(book, workbook(put('xl/tables/table1.xml', '<table ref="A1:C4\'"/>'))),
      ],
    ],
  )
})
