import type { Block, Picture } from '../../model/block.js'
import type { Content, Section } from '../../model/briefing.js'
import type { Chart } from '../../model/chart.js'
import type { Diagram } from '../../model/diagram.js'
import { mapBlockLists } from '../../model/map-blocks.js'
import { mapContent } from '../../model/map-content.js'
import type { Position } from '../../model/position.js'
import { bareText } from '../../model/runs.js'
import { withMembers } from '../../model/structural-sharing.js'
import { allSections, mapSections } from '../map-sections.js'
import { blocksIn } from './blocks-in.js'
import type { Kept, Part, Stage } from './stage.js'

type Exhibit = Picture | Chart | Diagram

/** Pictures are left out, the last ones first. */
export const pictures = exhibitStage(
  (block) => block.type === 'picture' && block.image !== undefined,
)

/** Charts and diagrams are left out, the last ones first. */
export const drawings = exhibitStage(({ type }) => type === 'chart' || type === 'diagram')

function exhibitStage(isOne: (block: Block) => boolean): Stage {
  return {
    parts: (handout) =>
      allSections(handout).flatMap((section) =>
        blocksIn(section.content)
          .filter((block): block is Exhibit => isOne(block))
          .map((block) => partOf(block, section)),
      ),
    shorten: (handout, kept) =>
      mapSections(handout, (section) =>
        withMembers(section, { content: without(section, kept) }),
      ),
  }
}

function partOf(block: Exhibit, { title }: Section): Part {
  const name = block.type === 'picture' ? block.alt : block.title
  return {
    key: block,
    units: 1,
    least: 0,
    name: name || bareText(title),
    what: () => `the ${block.type} is left out`,
    position: block.position,
  }
}

function without({ content, position }: Section, kept: Kept): Content {
  const isLeftOut = (block: Block) => kept.has(block)
  const left = mapContent(content, (blocks) =>
    blocks.length > 0 && blocks.every(isLeftOut)
      ? []
      : mapBlockLists(blocks, (list) => rest(list, isLeftOut)),
  )
  // A name with nothing under it would look like a mistake.
  return left !== content && left.shape === 'prose' && left.blocks.length === 0
    ? { ...left, blocks: [sign(position)] }
    : left
}

/** What is left of a list; an item of which nothing is left keeps a sign. */
function rest(list: Block[], isLeftOut: (block: Block) => boolean): Block[] {
  const [first] = list
  if (!first || !list.some(isLeftOut)) return list
  const left = list.filter((block) => !isLeftOut(block))
  return left.length > 0 ? left : [sign(first.position)]
}

/** Stands for what is left out. */
function sign(position: Position): Block {
  return { type: 'paragraph', runs: [{ type: 'text', text: '…' }], position }
}
