import { VFile } from 'vfile'
import { compose } from '../../src/briefing/compose.js'
import { readFrontMatter } from '../../src/briefing/front-matter.js'
import { createState } from '../../src/markdown/create-state.js'
import { readFormulas } from '../../src/markdown/formulas/read-formulas.js'
import { parse } from '../../src/markdown/parse.js'
import type { Block } from '../../src/model/block.js'
import type { Briefing } from '../../src/model/briefing.js'
import { type Formula, formulaOf } from '../../src/model/formula.js'
import { mapBlocks } from '../../src/model/map-blocks.js'
import type { Run } from '../../src/model/run.js'

/** Markdown becomes blocks, with its formulas read. */
export async function readMarkdown(
  markdown: string,
): Promise<{ blocks: Block[]; file: VFile }> {
  const file = new VFile({ path: 'example.md', value: markdown })
  const tree = parse(file)
  await readFormulas(tree, file)
  return { blocks: createState(tree, file, 'en').blocks(tree.children), file }
}

/** Markdown becomes a briefing, with its formulas read. */
export async function briefingWithFormulas(markdown: string): Promise<Briefing> {
  const file = new VFile({ path: 'example.md', value: markdown })
  const tree = parse(file)
  await readFormulas(tree, file)
  const { fields } = readFrontMatter(tree, file)
  return compose(tree, file, fields, [])
}

/** All formulas of a Markdown text, in order. */
export async function formulasIn(markdown: string): Promise<Formula[]> {
  const { blocks } = await readMarkdown(markdown)
  return runsIn(blocks).flatMap((run) =>
    run.type === 'text' ? (formulaOf(run) ?? []) : [],
  )
}

/** The only formula of a TeX. */
export async function formulaFrom(tex: string, display = true): Promise<Formula> {
  const mark = display ? '$$' : '$'
  const [formula] = await formulasIn(`${mark}${tex}${mark}`)
  if (!formula) throw new Error(`Cannot read ${tex}`)
  return formula
}

/** Blocks whose formulas stand between signs, those that lines may divide as one. */
export function withSigns(blocks: Block[]): Block[] {
  return mapBlocks(blocks, (block) => {
    if (block.type === 'paragraph') return { ...block, runs: signed(block.runs) }
    if (block.type !== 'table') return block
    const rows = block.rows.map((row) => row.map(signed))
    return { ...block, rows, header: block.header.map(signed) }
  })
}

function signed(runs: Run[]): Run[] {
  const text = runs.map((run): Run => {
    const formula = run.type === 'text' ? formulaOf(run) : undefined
    if (!formula) return run
    const shown = formula.display ? `⟪⟪${formula.text}⟫⟫` : `⟪${formula.text}⟫`
    return { type: 'text', text: shown }
  })
  return text.filter((run, index) => {
    const [before, after] = [text[index - 1], text[index + 1]]
    const isBetween = run.type === 'text' && run.text === ' '
    if (!isBetween || before?.type !== 'text' || after?.type !== 'text') return true
    if (!before.text.endsWith('⟫') || !after.text.startsWith('⟪')) return true
    after.text = `${before.text.slice(0, -1)} ${after.text.slice(1)}`
    before.text = ''
    return false
  })
}

function runsIn(blocks: Block[]): Run[] {
  const runs: Run[] = []
  mapBlocks(blocks, (block) => {
    if (block.type === 'paragraph' || block.type === 'heading') runs.push(...block.runs)
    if (block.type === 'table') runs.push(...[block.header, ...block.rows].flat(2))
    return block
  })
  return runs
}
