import { type MeasuredStep, sheetFonts } from '../../src/handout/measured-step.js'
import { areaOf } from '../../src/handout/page.js'
import { anyPaper } from '../../src/model/paper.js'
import type { Metrics } from '../../src/typography/index.js'
import { theme } from './theme.js'

/** Each character is half its size wide. */
const even: Metrics = {
  measure: ({ length }) => ({
    sums: Float64Array.from({ length: length + 1 }, (_, index) => index / 2),
    kerns: new Float64Array(length),
  }),
}

/** A step in round numbers, so that heights can be reckoned in the head. */
export const evenStep: MeasuredStep = {
  ...{ name: 'normal', script: 'latin' },
  ...{ body: 10, bodyLine: 13, small: 8, smallLine: 10 },
  ...{ statement: 16, statementLine: 20, title: 24, titleLine: 28 },
  ...{ subtitle: 12, subtitleLine: 15, regionName: 12, regionNameLine: 16 },
  ...{ numeral: 12, indent: 18, paragraph: 4, item: 3, entry: 2, section: 8 },
  ...{
    nameBefore: 3,
    nameAfter: 2,
    bandPadding: 6,
    bandIndent: 8,
    cell: 1,
    picture: 120,
  },
  fonts: sheetFonts(theme, even, 'en'),
  area: areaOf(anyPaper),
}
