import { formatNumber } from '../../labels/index.js'
import type { Block } from '../../model/block.js'
import { plainText } from '../../model/runs.js'
import type { PlaceholderType, SceneItem, SceneParagraph } from '../../model/scene.js'
import { countWords } from '../../typography/index.js'
import { flowParagraphs } from './flow-paragraphs.js'
import type { Setting } from './setting.js'

/** The author's notes as plain paragraphs. */
export function spokenNotes(authored: Block[], setting: Setting): string[] {
  const style = setting.styles.text(20)
  return flowParagraphs(authored, style, setting).map(textOf)
}

/** The sources of a slide's claims by number and name, under a heading. */
export function sourceNotes(cited: number[], setting: Setting): string[] {
  const sources = cited.flatMap((number) => setting.sources[number - 1] ?? [])
  if (sources.length === 0) return []
  const named = sources.map(({ number, title, detail }) => {
    const parts = [plainText(title), plainText(detail)].filter((part) => part !== '')
    return `${formatNumber(number, setting.lang)}  ${parts.join(', ')}`
  })
  return [`${setting.labels.sources}:`, ...named]
}

/**
 * Words that a presenter says over a slide: the author's notes, or else title
 * and body. What stands in the margin and the foot is not read out.
 */
export function saidWords(spoken: string[], items: SceneItem[]): number {
  return countWords((spoken.length > 0 ? spoken : items.flatMap(readOut)).join('\n'))
}

function readOut(item: SceneItem): string[] {
  if (item.type === 'table') {
    return item.rows
      .flatMap((row) => row.cells)
      .flatMap((cell) => cell.paragraphs.map(textOf))
  }
  if (item.type === 'group') {
    return item.items.flatMap((one) =>
      one.type === 'text' ? one.paragraphs.map(textOf) : [],
    )
  }
  const isRead = item.type === 'text' && readTypes.includes(item.placeholder?.type)
  return isRead ? item.paragraphs.map(textOf) : []
}

const readTypes: (PlaceholderType | undefined)[] = [
  'title',
  'centeredTitle',
  'subtitle',
  'body',
  'content',
]

function textOf({ runs }: SceneParagraph): string {
  return runs.map((run) => run.text).join('')
}
