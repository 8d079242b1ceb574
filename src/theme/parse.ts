import * as v from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { Theme } from '../model/theme.js'
import { MalformedThemeError, type ThemeProblem } from './errors.js'
import { themeSchema } from './schema.js'

/** Reads a theme from the YAML text of its file; `file` is named in errors. */
export function parseTheme(name: string, file: string, text: string): Theme {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    throw new MalformedThemeError(
      file,
      document.errors.map(({ pos, message }) => problemAt(lines, pos[0], message)),
    )
  }
  const result = v.safeParse(themeSchema, document.toJS())
  if (!result.success) {
    throw new MalformedThemeError(
      file,
      result.issues.map((issue) =>
        problemAt(lines, offsetOf(document, issue), reason(issue)),
      ),
    )
  }
  const { complex, ...fonts } = result.output.fonts
  return { name, colors: result.output.colors, fonts, complexFont: complex }
}

type Issue = v.InferIssue<typeof themeSchema>

function problemAt(lines: LineCounter, offset: number, reason: string): ThemeProblem {
  const { line, col } = lines.linePos(offset)
  return { line, column: col, reason }
}

/** Where the value stands; where it is missing, what should hold it. */
function offsetOf(document: Document, { path }: Issue): number {
  const keys = path?.map(({ key }) => key) ?? []
  for (let length = keys.length; length >= 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function reason(issue: Issue): string {
  const place = v.getDotPath(issue)
  return place === null ? issue.message : `\`${place}\`: ${issue.message}`
}
