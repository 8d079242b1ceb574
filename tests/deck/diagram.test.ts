import { VFile } from 'vfile'
import { describe, expect, it, test } from 'vitest'
import type { SceneGroup, SceneItem } from '../../src/model/scene.js'
import { compile } from '../../src/pipeline.js'
import { brands } from '../support/brands.js'
import { fencedDiagram } from '../support/diagrams.js'

async function scenesOf(markdown: string) {
  const file = new VFile({ path: 'example.md', value: markdown })
  const { deck } = await compile(file, {})
  return deck.groups.flatMap(({ scenes }) => scenes).slice(1)
}

const isGroup = (item: SceneItem): item is SceneGroup => item.type === 'group'

const small = '```mermaid\nflowchart LR\nA --> B\n```'

describe('a diagram in a deck', () => {
  it('shares its slide with brief text', async () => {
    const [scene, ...others] = await scenesOf(
      `# A\n\n## B\n\nBefore.\n\n${small}\n\nAfter.`,
    )
    expect(others).toEqual([])
    expect(scene?.items.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Introduction', 'Diagram', 'Note']),
    )
  })

  it('leaves points and lists, and follows them', async () => {
    const scenes = await scenesOf(
      `# A\n\n## Key points\n\n1. **One.** Text.\n\n   ${small.replaceAll('\n', '\n   ')}\n\n2. **Two.** Text.\n\n3. **Three.** Text.`,
    )
    expect(scenes.map(({ items }) => items.some(isGroup))).toEqual([false, true])
  })

  it('has text of 11 to 20 points', async () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, i) => `n${i} --> n${i + 1}`).join('\n')
    for (const count of [1, 4, 7, 12]) {
      const [scene] = await scenesOf(fencedDiagram(`flowchart TD\n${steps(count)}`))
      const sizes = scene?.items
        .filter(isGroup)
        .flatMap(({ items }) => items)
        .flatMap((item) => ('paragraphs' in item ? item.paragraphs : []))
        .flatMap(({ runs }) => runs.map(({ size }) => size))
      expect(Math.min(...(sizes ?? []))).toBeGreaterThanOrEqual(11)
      expect(Math.max(...(sizes ?? []))).toBeLessThanOrEqual(20)
    }
  })

  it('stays on the slide with its title above', async () => {
    const [scene] = await scenesOf(
      fencedDiagram(
        '---\ntitle: Name of it\n---\nflowchart TD\nA --> B --> C --> D --> E',
      ),
    )
    const [group] = scene?.items.filter(isGroup) ?? []
    const title = scene?.items.find(({ name }) => name === 'Diagram title')
    expect(title?.box.y).toBeLessThan(group?.box.y ?? 0)
    expect((group?.box.y ?? 0) + (group?.box.height ?? 0)).toBeLessThanOrEqual(471.7)
  })
})

test.each(brands)('in a brand, %s, it stands in its place', async (_, brand) => {
  const text =
    '---\ntitle: Name\n---\nflowchart LR\nA[One thing] --> B{Is it?} -->|yes| C[(Data)]'
  const file = new VFile({ path: 'example.md', value: fencedDiagram(text) })
  const { deck } = await compile(file, { brand })
  const [scene] = deck.groups.flatMap(({ scenes }) => scenes).slice(-1)
  const drawn = scene?.items.filter(({ name }) => name === 'Diagram') ?? []
  expect(drawn).toHaveLength(1)
  for (const { box } of drawn) {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(brand.width)
    expect(box.y + box.height).toBeLessThanOrEqual(brand.height)
  }
})
