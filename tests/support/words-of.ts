import type { Nodes } from 'mdast'
import type { Briefing } from '../../src/model/briefing.js'

/** Words by how often they occur. */
export type Words = Map<string, number>

/** The words that a reader of a briefing finds: title, sections, sources, notes. */
export function wordsOfBriefing({ metadata, sections, notes }: Briefing): Words {
  const texts = [metadata.title, metadata.subtitle ?? '']
  collect([sections, notes], texts)
  return count(texts)
}

/** Text, code, alternative texts and addresses, wherever they are. */
function collect(value: unknown, texts: string[]): void {
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') collect(inner, texts)
    else if (['text', 'alt', 'caption', 'url'].includes(key)) texts.push(inner)
  }
}

/**
 * The words that are visible in Markdown. What Deckle writes itself is left
 * out: numbers of references and list entries, labels of questions and answers.
 *
 * @param skips nodes whose words do not count
 */
export function wordsOfMarkdown(tree: Nodes, skips: (node: Nodes) => boolean): Words {
  const texts: string[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'yaml' || isNumber(node) || skips(node)) return
    if (node.type === 'html') texts.push(visibleHtml(node.value))
    else if (node.type === 'text') texts.push(withoutMarkers(node.value))
    else if ('value' in node) texts.push(node.value)
    else if (node.type === 'image') texts.push(node.alt ?? '', node.title ?? '')
    if ('children' in node) withoutScripts(node.children).forEach(visit)
  }
  visit(tree)
  return count(texts)
}

/** `[3]` with a definition of that name. */
function isNumber(node: Nodes): boolean {
  return (
    node.type === 'linkReference' &&
    /^\d+$/.test(node.identifier) &&
    node.referenceType === 'shortcut'
  )
}

/** Nodes without those between `<script>` and `</script>`. */
function withoutScripts(nodes: readonly Nodes[]): Nodes[] {
  let inside = false
  return nodes.filter((node) => {
    const tag = node.type === 'html' ? /^<(\/?)script/i.exec(node.value) : null
    if (tag)
      inside = tag[1] === '' && !/<\/script/i.test('value' in node ? node.value : '')
    return !inside
  })
}

function visibleHtml(html: string): string {
  return withoutMarkers(html)
    .replace(/<!--\s*notes?:([\s\S]*?)-->/gi, '$1')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)[\s\S]*?(?:<\/\1>|$)/gi, '')
    .replace(/<[^>]*>|&\w+;/g, ' ')
}

const labels = [
  'Q',
  'A',
  'F',
  'R',
  'Frage',
  'Antwort',
  'پرسش',
  'پاسخ',
  'س',
  'ج',
  '問',
  '答',
]

function withoutMarkers(text: string): string {
  return text
    .replace(/\[\^?\p{Nd}[^\]]*\]/gu, ' ')
    .replace(/\[![A-Z]+\](?: speaker(?: notes)?)?/gi, ' ')
    .replace(/^\s*\p{Nd}{1,3}[.)]\s/gmu, ' ')
    .replace(new RegExp(`(^|\\s)(?:${labels.join('|')})\\s?\\d*\\s?[:：.]`, 'gmu'), ' ')
}

function count(texts: string[]): Words {
  const words: Words = new Map()
  for (const [word] of texts.join('\n').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1)
  }
  return words
}
