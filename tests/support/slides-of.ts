import type {
  Marker,
  SceneDeck,
  SceneItem,
  SceneParagraph,
} from '../../src/model/scene.js'
import { isFoot } from './scenes-of.js'

/** A fitted deck as text: what stands on each slide, in reading order. */
export function slidesOf(deck: SceneDeck): string {
  return deck.groups
    .map(({ name, scenes }) =>
      [
        `=== ${name}`,
        ...scenes.map(({ layout, items, notes }) =>
          [
            `--- ${layout}`,
            ...items.filter((item) => !isFoot(item)).flatMap(itemLines),
            ...notes.map((note) => `  notes: ${note}`),
          ].join('\n'),
        ),
      ].join('\n\n'),
    )
    .join('\n\n')
    .concat('\n')
}

function itemLines(item: SceneItem): string[] {
  switch (item.type) {
    case 'text': {
      const name = item.placeholder
        ? `${item.placeholder.type} ${item.placeholder.index}`
        : item.name
      return item.paragraphs.map((paragraph) => `  ${name}: ${paragraphText(paragraph)}`)
    }
    case 'table':
      return item.rows.map(
        (row) =>
          `  | ${row.cells.map(({ paragraphs }) => paragraphs.map(paragraphText).join(' ')).join(' | ')} |`,
      )
    case 'picture':
      return [`  picture: ${item.alt}`]
    default:
      return []
  }
}

/** `^` before what is raised, `<…>` after what is linked, the marker in front. */
function paragraphText({ runs, marker, level }: SceneParagraph): string {
  const text = runs.map(({ text, superscript, link }) => {
    const target = link ? `<${'href' in link ? link.href : link.slide}>` : ''
    return `${superscript ? '^' : ''}${text.replace('\n', '↵')}${target}`
  })
  return `${'  '.repeat(level)}${markerText(marker)}${text.join('')}`
}

function markerText(marker: Marker | undefined): string {
  switch (marker?.type) {
    case undefined:
      return ''
    case 'bullet':
      return '• '
    case 'number':
      return `${marker.value}. `
    case 'text':
      return `${marker.text} `
  }
}
