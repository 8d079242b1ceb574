import { VFile } from 'vfile'
import { drawDiagrams } from '../../src/diagram/draw-diagrams.js'
import type { Block } from '../../src/model/block.js'
import type { Diagram } from '../../src/model/diagram.js'
import { mapBlocks } from '../../src/model/map-blocks.js'
import { mapContent } from '../../src/model/map-content.js'
import { briefingOf } from './compose-text.js'
import { widest } from './metrics.js'
import { theme } from './theme.js'

/** The diagrams of a briefing, all its blocks and its messages. */
export async function diagramsIn(markdown: string) {
  const file = new VFile({ path: 'example.md', value: markdown })
  const briefing = await drawDiagrams(briefingOf(markdown), theme, [], widest, file)
  const blocks: Block[] = []
  for (const { content } of briefing.sections) {
    mapContent(content, (list) =>
      mapBlocks(list, (block) => {
        blocks.push(block)
        return block
      }),
    )
  }
  const diagrams = blocks.filter((block) => block.type === 'diagram')
  return { diagrams, blocks, messages: file.messages.map(String) }
}

/** A diagram of what stands between the fences. */
export async function diagramOf(
  text: string,
  language = 'mermaid',
  lang = 'en',
): Promise<Diagram> {
  const markdown = `---\nlang: ${lang}\n---\n\n${fencedDiagram(text, language)}`
  const { diagrams, messages } = await diagramsIn(markdown)
  const [diagram] = diagrams
  if (!diagram) throw new Error(messages.join('\n'))
  return diagram
}

/** A section with a diagram, which begins in the sixth line. */
export function fencedDiagram(text: string, language = 'mermaid'): string {
  return `# A\n\n## B\n\n\`\`\`${language}\n${text}\n\`\`\`\n`
}
