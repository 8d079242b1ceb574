import type { Deck } from './deck.js'
import type { FileRule } from './file-rules.js'
import type { Finding } from './finding.js'

/** Says what a file is that holds no presentation, where that can be told. */
export function otherDocument(deck: Deck): Finding | undefined {
  if (deck.presentation) return undefined
  const format = formatOf(deck)
  return format === undefined
    ? undefined
    : {
        rule: 'no-presentation' satisfies FileRule,
        severity: 'error',
        part: '',
        reason: `Unexpected ${format}, expected a PowerPoint file`,
      }
}

function formatOf({ parts, contentTypes }: Deck): string | undefined {
  const types = [...contentTypes.overrides.values()].join(' ')
  if (parts.some(({ path }) => path === 'mimetype')) return 'OpenDocument file'
  if (types.includes('wordprocessingml')) return 'Word document'
  if (types.includes('spreadsheetml')) return 'Excel workbook'
  return parts.some(
    ({ path }) => path === '[Content_Types].xml' || path.startsWith('ppt/'),
  )
    ? undefined
    : 'archive'
}
