import type { Block, Footnote } from '../../model/block.js'
import { runsOfBlock } from '../../model/block-runs.js'
import type { Content } from '../../model/briefing.js'
import type { Run } from '../../model/run.js'

/**
 * Footnotes move from the end of a section to what refers to them first (a point, an
 * answer, a paragraph, a table), so that they are on its slide.
 */
export function settleNotes(content: Content): Content {
  switch (content.shape) {
    case 'prose':
      return { ...content, blocks: settleInText(content.blocks) }
    case 'points': {
      const { rest, notes } = withoutNotes(content.after)
      const points = content.points.map((point) => ({
        ...point,
        blocks: [...point.blocks, ...takeUsed(notes, point.lead ?? [], point.blocks)],
      }))
      return { ...content, points, after: [...rest, ...notes] }
    }
    case 'questions': {
      const notes: Footnote[] = []
      const bare = content.questions.map((question) => {
        const parted = withoutNotes(question.answer)
        notes.push(...parted.notes)
        return { ...question, answer: parted.rest }
      })
      const questions = bare.map((question, index) => {
        const used = takeUsed(notes, question.question, question.answer)
        const left = index === bare.length - 1 ? notes : []
        return { ...question, answer: [...question.answer, ...used, ...left] }
      })
      return { ...content, questions }
    }
    default:
      return content
  }
}

function settleInText(blocks: Block[]): Block[] {
  const { rest, notes } = withoutNotes(blocks)
  if (notes.length === 0) return blocks
  const settled = rest.flatMap((block) => [block, ...takeUsed(notes, [], [block])])
  return [...settled, ...notes]
}

function withoutNotes(blocks: Block[]): { rest: Block[]; notes: Footnote[] } {
  const notes = blocks.filter((block) => block.type === 'footnote')
  return { rest: blocks.filter((block) => block.type !== 'footnote'), notes }
}

/** Takes out of `notes` those that texts, or notes so taken, refer to; in their order. */
function takeUsed(notes: Footnote[], head: Run[], blocks: Block[]): Footnote[] {
  const marks = marksIn([head, ...blocks.flatMap(runsOfBlock)])
  const taken: Footnote[] = []
  for (let at = notes.findIndex(isUsed); at >= 0; at = notes.findIndex(isUsed)) {
    const [note] = notes.splice(at, 1)
    if (!note) break
    taken.push(note)
    for (const mark of marksIn(runsOfBlock(note))) marks.add(mark)
  }
  return taken

  function isUsed({ mark }: Footnote): boolean {
    return marks.has(mark)
  }
}

function marksIn(texts: Run[][]): Set<string> {
  return new Set(texts.flat().flatMap((run) => (run.type === 'note' ? [run.mark] : [])))
}
