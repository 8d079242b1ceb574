import { all, type Deck, type Part, partsOf, referredPart } from '../../deck.js'
import type { Problem, Rule } from '../../finding.js'
import { cellPlace, readWorkbook, type Sheet, type Workbook } from './read-workbook.js'

const note = 'PowerPoint cannot edit the data of the chart.'

/** Without a workbook a chart is a picture of its data. */
export const chartData: Rule = {
  id: 'chart-data',
  severity: 'warning',
  *check(deck) {
    for (const part of partsOf(deck, 'chart')) {
      if (!part.xml?.root || all(part, 'c:externalData').length > 0) continue
      yield {
        part: part.path,
        at: part.xml?.root,
        reason: 'Unexpected chart without a workbook',
        note,
      }
    }
  },
}

/** A workbook that Excel cannot open. */
export const unreadableWorkbook: Rule = {
  id: 'unreadable-workbook',
  severity: 'error',
  *check(deck) {
    for (const { part, book } of workbooksOf(deck)) {
      if (book.flaw === undefined) continue
      yield { part: part.path, reason: `Cannot read this workbook: ${book.flaw}`, note }
    }
  },
}

/** Excel repairs a workbook whose counts and tables are wrong. */
export const workbookContent: Rule = {
  id: 'workbook-content',
  severity: 'warning',
  *check(deck) {
    for (const { part, book } of workbooksOf(deck)) {
      yield* book.problems.map((reason): Problem => ({ part: part.path, reason }))
    }
  },
}

/** What a chart shows is to be found in its workbook. */
export const chartFormula: Rule = {
  id: 'chart-formula',
  severity: 'warning',
  *check(deck) {
    for (const part of partsOf(deck, 'chart')) {
      const [data] = all(part, 'c:externalData')
      const target = data && referredPart(deck, part, data)
      const sheets = target?.kind === 'workbook' && readWorkbook(target.bytes).sheets
      if (!sheets) continue
      const formulas = all(part, 'c:f').map(({ children }) => children.join(''))
      const wrong = formulas.find((formula) => !isWithin(formula, sheets))
      if (wrong === undefined) continue
      const names = sheets.map(({ name }) => `\`${name}\``).join(', ')
      const reason = `Unexpected range \`${wrong}\`, expected cells of the workbook, in ${names}`
      yield { part: part.path, at: part.xml?.root, reason, note }
    }
  },
}

function workbooksOf(deck: Deck): { part: Part; book: Workbook }[] {
  return partsOf(deck, 'workbook').map((part) => ({
    part,
    book: readWorkbook(part.bytes),
  }))
}

/** Whether the last cell of a range is there; what is no simple range is let through. */
function isWithin(formula: string, sheets: Sheet[]): boolean {
  const [, quoted, plain, last = ''] =
    /^(?:'((?:[^'[\]]|'')+)'|([^'!()[\]#,]+))!(?:[^:!,]+:)?([^:!,]+)$/.exec(
      formula.trim(),
    ) ?? []
  const name = quoted?.replaceAll("''", "'") ?? plain
  if (name === undefined) return true
  const sheet = sheets.find((one) => one.name === name)
  const { row, column } = cellPlace(last)
  return sheet !== undefined && row <= sheet.rows && column <= sheet.columns
}
