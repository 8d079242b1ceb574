import type { Block } from '../model/block.js'
import type { Run } from '../model/run.js'
import { bareText, runLength, sliceRuns, trimRuns } from '../model/runs.js'

const word =
  '(?:table|tab\\.|tabelle|tableau|tabla|tabela|tabella|tabel|tablo|таблица|جدول|الجدول|טבלה|表格?|표)'

/** `Table: …` or `: …`, as Pandoc has it: what is before the text says nothing itself. */
const sign = new RegExp(`^${word}?\\s*[:：]\\s*(?=\\S)`, 'iu')
/** `Table 2: …`: the text around may refer to the number. */
const numbered = new RegExp(
  `^${word}\\s*(?:\\p{L}\\.?)?\\p{Nd}[\\p{Nd}.]*\\s*[:：.–—-]\\s*\\S`,
  'iu',
)
/** What Pandoc and Quarto may be told behind a caption. */
const attributes = /\s*\{(?:[#.]|tbl-)[^{}]*\}\s*$/

/** More than this is a paragraph about the table. */
const longest = 300

/**
 * Blocks with the captions of tables in these: a paragraph directly before a table, or
 * else after it, that says that it is one.
 */
export function joinTableCaptions(blocks: Block[]): Block[] {
  const taken = new Set<Block>()
  const captioned = blocks.map((block, index): Block => {
    if (block.type !== 'table' || block.caption) return block
    for (const beside of [blocks[index - 1], blocks[index + 1]]) {
      const caption = beside && !taken.has(beside) ? captionOf(beside) : undefined
      if (!beside || !caption) continue
      taken.add(beside)
      return { ...block, caption }
    }
    return block
  })
  return taken.size === 0 ? blocks : captioned.filter((block) => !taken.has(block))
}

/** What a paragraph says as a caption; undefined where it is none. */
export function captionOf(block: Block): Run[] | undefined {
  if (block.type !== 'paragraph') return undefined
  const text = bareText(block.runs)
  if (text.length > longest) return undefined
  if (numbered.test(text)) return withoutAttributes(block.runs)
  const [said] = sign.exec(text) ?? []
  if (said === undefined) return undefined
  return withoutAttributes(
    trimRuns(sliceRuns(block.runs, said.length, lengthOf(block.runs))),
  )
}

function withoutAttributes(runs: Run[]): Run[] {
  const last = runs.at(-1)
  if (last?.type !== 'text' || last.code) return runs
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(attributes, '') }]
}

function lengthOf(runs: Run[]): number {
  return runs.reduce((sum, run) => sum + runLength(run), 0)
}
