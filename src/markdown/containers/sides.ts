import type { List, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { positionOf, type State } from '../state.js'

/** What is said about an option. */
export type Side = 'text' | 'pros' | 'cons'

export interface Sides {
  nodes: Record<Side, RootContent[]>
  /** What the author calls the two sides. */
  names: { pros?: string; cons?: string }
}

const labels: [side: 'pros' | 'cons', pattern: RegExp][] = [
  [
    'pros',
    /^(?:pros?|for|advantages?|benefits?|strengths?|vorteile?|dafür|stärken|avantages?|pour|ventajas?|a favor|مزایا|نقاط قوت|المزايا|الإيجابيات|利点|メリット|長所)$/iu,
  ],
  [
    'cons',
    /^(?:cons?|against|disadvantages?|drawbacks?|risks?|weaknesses|nachteile?|dagegen|schwächen|risiken|inconvénients?|contre|desventajas?|en contra|معایب|نقاط ضعف|العيوب|السلبيات|欠点|デメリット|短所)$/iu,
  ],
]

/**
 * Divides what stands under an option: lists under a line "Pros" or "Cons", a paragraph
 * that begins with the word and a colon, or lists with `+` and `-`.
 */
export function sidesOf(nodes: RootContent[], state: State): Sides {
  const sides: Sides = { nodes: { text: [], pros: [], cons: [] }, names: {} }
  const hasPlus = nodes.some((node) => bulletOf(node, state) === '+')
  let side: Side = 'text'
  for (const node of nodes) {
    const label = labelOf(node)
    if (label) {
      side = label.side
      sides.names[label.side] ??= label.name
      if (label.rest) sides.nodes[side].push(label.rest)
      continue
    }
    const bullet = hasPlus ? bulletOf(node, state) : undefined
    const own = bullet === '+' ? 'pros' : bullet === '-' ? 'cons' : side
    sides.nodes[own].push(node)
  }
  return sides
}

/** The sign before the first item of a list. */
function bulletOf(node: RootContent, { file }: State): string | undefined {
  if (node.type !== 'list') return undefined
  const { start } = positionOf((node as List).children[0] ?? node)
  return String(file)[start.offset ?? 0]
}

interface Label {
  side: 'pros' | 'cons'
  name: string
  /** What stands behind the word in the same paragraph. */
  rest?: RootContent
}

function labelOf(node: RootContent): Label | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
  const whole = sideNamed(textOf(node))
  if (whole) return whole
  const [first, ...others] = node.children
  if (!first || node.type === 'heading') return undefined
  const [word = '', text = ''] = (
    /^([^:：]+[:：])(.*)$/su.exec(textOf(first)) ?? []
  ).slice(1)
  const isMarked = first.type !== 'text'
  // "**Pros** : …" and "**Pros:** …", and "Pros: …" without marks.
  if (isMarked && text !== '') return undefined
  const named = sideNamed(word === '' && isMarked ? textOf(first) : word)
  if (!named) return undefined
  const rest = isMarked
    ? others.map((child, index) =>
        index === 0 && child.type === 'text'
          ? { ...child, value: child.value.replace(/^\s*[:：]?\s*/, '') }
          : child,
      )
    : [
        {
          type: 'text' as const,
          value: text.trimStart(),
          ...(first.position && { position: first.position }),
        },
        ...others,
      ]
  return { ...named, rest: { ...node, children: rest } }
}

function sideNamed(text: string): Label | undefined {
  const name = text.trim().replace(/\s*[:：]$/, '')
  const found = labels.find(([, pattern]) => pattern.test(name))
  return found && { side: found[0], name }
}
