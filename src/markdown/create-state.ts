import type { Definition, FootnoteDefinition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { unusedFootnote } from '../diagnostics/markdown.js'
import type { Block } from '../model/block.js'
import { letters } from '../model/letters.js'
import type { Run } from '../model/run.js'
import { footnote } from './handlers/footnote.js'
import { lowerBlock } from './handlers/index.js'
import { createLocate } from './locate.js'
import { lowerPhrasing } from './phrasing/index.js'
import { visible } from './phrasing/visible.js'
import { joinPictureCaptions } from './picture-captions.js'
import type { References, State } from './state.js'
import { joinTableCaptions } from './table-captions.js'

/**
 * A state for one tree.
 *
 * @param lang of the text
 */
export function createState(
  tree: Root,
  file: VFile,
  lang: string,
  references?: References,
): State {
  const definitions = collect<Definition>(tree, 'definition')
  const footnotes = collect<FootnoteDefinition>(tree, 'footnoteDefinition')
  const marks = new Map<string, string>()
  let pending: string[] = []
  let depth = 0
  const state: State = {
    file,
    lang,
    references,
    definitions,
    footnotes,
    linkLabels: linkLabels(tree),
    locate: createLocate(file),
    blocks(nodes) {
      depth++
      const lowered = nodes.flatMap((node) => lowerBlock(node, state))
      const blocks = joinPictureCaptions(joinTableCaptions(lowered))
      depth--
      if (depth === 0) {
        // A footnote may itself refer to another one.
        while (pending.length > 0) blocks.push(...drain())
      }
      return blocks
    },
    runs: (nodes) =>
      joinReferences(visible(nodes).flatMap((node) => lowerPhrasing(node, state))),
    noteMark(identifier) {
      const known = marks.get(identifier)
      if (known) return known
      const mark = letters(marks.size)
      marks.set(identifier, mark)
      pending.push(identifier)
      return mark
    },
    finish() {
      for (const [identifier, node] of footnotes) {
        if (!marks.has(identifier) && !references?.footnotes.has(identifier)) {
          unusedFootnote(file, node.label ?? identifier, node.position)
        }
      }
    },
  }
  function drain(): Block[] {
    const used = pending
    pending = []
    depth++
    const notes = used.flatMap((identifier) => {
      const node = footnotes.get(identifier)
      return node ? [footnote(node, marks.get(identifier) ?? '', state)] : []
    })
    depth--
    return notes
  }
  return state
}

/** White space before a reference belongs to it; `[3] [5]` reads as `[3, 5]`. */
function joinReferences(runs: Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    if (isRaised(run)) trimEnd(joined)
    const last = joined.at(-1)
    if (run.type === 'citation' && last?.type === 'citation' && isRaised(run)) {
      const numbers = [...new Set([...last.numbers, ...run.numbers])]
      joined[joined.length - 1] = { ...last, numbers }
    } else joined.push(run)
  }
  return joined
}

/** Whether a run is drawn above the line; one by author and year stands in it. */
function isRaised(run: Run): boolean {
  return run.type === 'note' || (run.type === 'citation' && !run.labels)
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1)
  if (last?.type !== 'text' || last.code) return
  runs.pop()
  const text = last.text.trimEnd()
  if (text !== '') runs.push({ ...last, text })
}

type Labelled = Definition | FootnoteDefinition

/** CommonMark: where a label is defined twice, the first definition counts. */
function collect<Node extends Labelled>(
  tree: Root,
  type: Node['type'],
): Map<string, Node> {
  const found = new Map<string, Node>()
  visit(tree, type, (node) => {
    const definition = node as Node
    if (!found.has(definition.identifier)) found.set(definition.identifier, definition)
  })
  return found
}

function linkLabels(tree: Root): Set<string> {
  const labels = new Set<string>()
  const alone = new Set<string>()
  visit(tree, 'linkReference', (node) => {
    ;(node.referenceType === 'full' ? labels : alone).add(node.identifier)
  })
  return new Set([...labels].filter((label) => !alone.has(label)))
}
