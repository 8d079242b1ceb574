import { labelsFor, phrase, regional } from '../labels/index.js'
import type { DiagramLine } from '../model/diagram.js'
import type { Graph, Sequence } from './graph.js'

/** So many connections are told one by one. */
const mostTold = 12

/**
 * What a diagram shows, in words of a language: its kind and title, then what leads where
 * in the order in which the author wrote it.
 */
export function describe(diagram: Graph | Sequence, lang: string): string {
  const { kind, title, description } = diagram
  if (description !== '') return description
  const labels = labelsFor(lang).diagram
  const told = diagram.kind === 'sequence' ? messages(diagram) : edges(diagram)
  const rest = told.length - mostTold
  const shown = told.slice(0, mostTold)
  const list = new Intl.ListFormat(regional(lang), { type: 'unit', style: 'long' })
  const more = rest > 0 ? [phrase(labels.more, lang, { count: rest })] : []
  const name = [labels.kinds[kind], title].filter(Boolean).join(': ')
  return `${name}. ${list.format([...shown, ...more])}.`
}

function edges({ nodes, clusters, edges }: Graph): string[] {
  const names = new Map(
    [...nodes, ...clusters].map(({ id, lines }) => [id, textOf(lines)]),
  )
  const name = (id: string) => names.get(id) || '•'
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const alone = nodes.filter(({ id }) => !connected.has(id)).map(({ id }) => name(id))
  const ways = edges.map(({ from, to, label, start, end }) => {
    const sign =
      start !== 'none' ? (end !== 'none' ? '↔' : '←') : end === 'none' ? '–' : '→'
    const said = label.length > 0 ? ` (${label.join(' ')})` : ''
    return `${name(from)} ${sign} ${name(to)}${said}`
  })
  return [...ways, ...alone]
}

function messages({ participants, steps }: Sequence): string[] {
  const names = new Map(participants.map(({ id, lines }) => [id, textOf(lines)]))
  return steps.flatMap((step) =>
    step.type === 'message'
      ? [
          `${names.get(step.from)} → ${names.get(step.to)}${step.label.length > 0 ? `: ${step.label.join(' ')}` : ''}`,
        ]
      : [],
  )
}

function textOf(lines: DiagramLine[]): string {
  return lines.map(({ text }) => text).join(' ')
}
