import { readFile } from 'node:fs/promises'
import type { BlockType } from '../../model/block.js'
import type { Shape } from '../../model/briefing.js'
import type { Region } from '../../model/handout.js'
import { packageRoot } from '../../package-root.js'

/** The partial that draws a block. */
const blocks: Record<BlockType, string> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  definitionList: 'definitionList',
  table: 'table',
  columns: 'columns',
  code: 'code',
  quote: 'quote',
  callout: 'callout',
  picture: 'picture',
  chart: 'chart',
  diagram: 'diagram',
  timeline: 'timeline',
  footnote: 'footnote',
}

/** The partial that draws the content of a section. */
export const shapePartials: Record<Shape, string> = {
  prose: 'shape-prose',
  statement: 'shape-statement',
  points: 'shape-points',
  questions: 'shape-questions',
  sources: 'shape-sources',
}

/** The partial that draws a region. */
export const regionPartials: Record<Region['style'], string> = {
  band: 'region-band',
  text: 'region',
  questions: 'region',
  sources: 'region',
}

const parts = ['page', 'rows', 'foot', 'section', 'section-body', 'question', 'blocks']

/** All partials by name, as Handlebars source. */
export async function readPartials(): Promise<Record<string, string>> {
  const names = [
    ...parts,
    ...Object.values(regionPartials),
    ...Object.values(shapePartials),
    ...Object.values(blocks),
  ]
  const entries = names.map(
    async (name) => [name, await readPartial(`${name}.hbs`)] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}

/** One file of the folder that templates share. */
export function readPartial(name: string): Promise<string> {
  return readFile(new URL(`templates/partials/${name}`, packageRoot), 'utf8')
}
