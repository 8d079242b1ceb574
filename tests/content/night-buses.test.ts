import { describe, expect, it } from 'vitest'
import type { BlockType } from '../../src/model/block.js'
import { type Compiled, compileFound } from '../../src/pipeline.js'

const path = 'content/night-buses.md'
const { file, compiled } = await compileFound({ path, name: 'night-buses' }, {})

describe('the specimen in content/', () => {
  it('has nothing to be told, and is whole on its sheet', () => {
    expect(file.messages.map(String)).toEqual([])
  })

  it.each<BlockType>([
    ...(['callout', 'chart', 'code', 'columns', 'definitionList', 'diagram'] as const),
    ...(['footnote', 'list', 'picture', 'quote', 'table', 'timeline'] as const),
  ])('shows a block of type %s', (type) => {
    expect(textOf(compiled)).toContain(`"type":"${type}"`)
  })

  it('spells out what its glossary explains, and has formulas', () => {
    expect(textOf(compiled)).toContain(' (Exampleton Transport Authority)')
    expect(textOf(compiled)).toContain('"formula"')
  })
})

function textOf(compiled: Compiled | undefined): string {
  return JSON.stringify(compiled?.briefing.sections)
}
