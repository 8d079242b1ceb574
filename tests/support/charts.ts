import { VFile } from 'vfile'
import { type DataFiles, readCharts } from '../../src/chart/read-charts.js'
import type { Block } from '../../src/model/block.js'
import type { Chart } from '../../src/model/chart.js'
import { mapBlocks } from '../../src/model/map-blocks.js'
import { mapContent } from '../../src/model/map-content.js'
import { briefingOf } from './compose-text.js'

/** The charts of a briefing, all its blocks and its messages. */
export function chartsIn(markdown: string, files: DataFiles = new Map()) {
  const file = new VFile({ path: 'example.md', value: markdown })
  const briefing = readCharts(briefingOf(markdown), files, file)
  const blocks: Block[] = []
  for (const { content } of briefing.sections) {
    mapContent(content, (list) =>
      mapBlocks(list, (block) => {
        blocks.push(block)
        return block
      }),
    )
  }
  const charts = blocks.filter((block) => block.type === 'chart')
  return { charts, blocks, messages: file.messages.map(String) }
}

/** A chart of what stands between the fences. */
export function chartOf(text: string, lang = 'en'): Chart {
  const { charts, messages } = chartsIn(`---\nlang: ${lang}\n---\n\n${fenced(text)}`)
  const [chart] = charts
  if (!chart) throw new Error(messages.join('\n'))
  return chart
}

/** A section with a chart. */
export function fenced(text: string): string {
  return `# A\n\n## B\n\n\`\`\`chart\n${text}\n\`\`\`\n`
}
