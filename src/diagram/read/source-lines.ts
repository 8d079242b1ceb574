/** A statement of a description, and where it stands; both count from 0. */
export interface Statement {
  text: string
  line: number
  column: number
}

export interface Source {
  title: string
  description: string
  statements: Statement[]
}

/**
 * The statements of a Mermaid description in order, without comments, settings and front
 * matter. What its front matter and its `accTitle` and `accDescr` say comes with them.
 */
export function readSource(text: string): Source {
  const lines = text.split('\n')
  const source: Source = { title: '', description: '', statements: [] }
  let index = skipFrontMatter(lines, source)
  for (; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (/^\s*%%\{/.test(line)) {
      while (index < lines.length && !/\}%%/.test(lines[index] ?? '')) index++
      continue
    }
    if (/^\s*(?:%%|$)/.test(line)) continue
    const described = /^\s*accDescr\s*(?::\s*(.*)|\{\s*(.*))$/.exec(line)
    if (described?.[1] !== undefined) source.description = described[1].trim()
    else if (described) {
      const parts = [described[2] ?? '']
      while (!/\}/.test(parts.at(-1) ?? '') && index < lines.length - 1)
        parts.push(lines[++index] ?? '')
      source.description = parts.join(' ').replace(/\}.*/, '').replace(/\s+/g, ' ').trim()
    } else if (/^\s*accTitle\s*:/.test(line)) {
      source.title ||= line.replace(/^\s*accTitle\s*:/, '').trim()
    } else source.statements.push(...statementsIn(line, index))
  }
  return source
}

/** Statements end with the line, or with a semicolon that is not inside a label. */
function statementsIn(text: string, line: number): Statement[] {
  const found: Statement[] = []
  let start = 0
  const add = (end: number) => {
    const raw = text.slice(start, end)
    const statement = raw.trim()
    const column = start + raw.length - raw.trimStart().length
    if (statement !== '') found.push({ text: statement, line, column })
    start = end + 1
  }
  let [quoted, depth] = [false, 0]
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter === '"') quoted = !quoted
    else if (!quoted && /[[({]/.test(letter)) depth++
    else if (!quoted && /[\])}]/.test(letter)) depth = Math.max(0, depth - 1)
    else if (letter === ';' && !quoted && depth === 0 && !isReference(text, at)) add(at)
  }
  add(text.length)
  return found
}

function isReference(text: string, at: number): boolean {
  return /[#&]#?\w+$/.test(text.slice(0, at))
}

/** Gives the first line behind the front matter. */
function skipFrontMatter(lines: string[], source: Source): number {
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first < 0 || lines[first]?.trim() !== '---') return 0
  const end = lines.findIndex((line, index) => index > first && line.trim() === '---')
  if (end < 0) return 0
  for (const line of lines.slice(first + 1, end)) {
    const title = /^\s*title:\s*(.*?)\s*$/.exec(line)?.[1]
    if (title !== undefined) source.title = title.replace(/^(["'])(.*)\1$/, '$2')
  }
  return end + 1
}
