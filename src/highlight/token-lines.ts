import type { CodeToken, TokenKind } from '../model/block.js'

/** What the scopes of highlight.js are to a reader; others are plain. */
const kinds: Record<string, TokenKind> = {
  keyword: 'keyword',
  literal: 'keyword',
  'selector-tag': 'keyword',
  name: 'keyword',
  string: 'string',
  regexp: 'string',
  symbol: 'string',
  char: 'string',
  number: 'number',
  comment: 'comment',
  quote: 'comment',
  meta: 'comment',
  title: 'name',
  section: 'name',
  attr: 'name',
  attribute: 'name',
  property: 'name',
  type: 'name',
  built_in: 'name',
  'selector-class': 'name',
  'selector-id': 'name',
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** The HTML of highlight.js as tokens, line by line. */
export function tokenLines(html: string): CodeToken[][] {
  const lines: CodeToken[][] = [[]]
  const open: (TokenKind | undefined)[] = []
  for (const [part, scope] of html.matchAll(/<span class="([^"]*)">|<\/span>|[^<]+/g)) {
    if (scope !== undefined) open.push(kindOf(scope) ?? open.at(-1))
    else if (part === '</span>') open.pop()
    else addText(plainText(part), open.at(-1), lines)
  }
  return lines
}

function kindOf(scope: string): TokenKind | undefined {
  return kinds[/^hljs-([\w-]+)/.exec(scope)?.[1] ?? '']
}

function plainText(html: string): string {
  return html.replace(
    /&(?:amp|lt|gt|quot|#x27);/g,
    (entity) => entities[entity] ?? entity,
  )
}

function addText(text: string, kind: TokenKind | undefined, lines: CodeToken[][]): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) lines.push([])
    if (line !== '') lines.at(-1)?.push({ text: line, ...(kind && { kind }) })
  })
}
