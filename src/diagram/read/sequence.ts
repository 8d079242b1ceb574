import type { EdgeHead } from '../../model/diagram.js'
import type { Participant, Sequence, SequenceStep } from '../graph.js'
import { flawAt, flawIn } from './flowchart.js'
import { labelLines, plainLines } from './label.js'
import type { Source, Statement } from './source-lines.js'

/** Names may have spaces, and hyphens between letters. */
const actor = String.raw`([^\s:<>+,-](?:(?:[^:<>+,\n-]|-(?=[\p{L}\p{N}]))*?[^\s:<>+,-])??)`
const message = new RegExp(
  `^${actor}\\s*(<<)?(--?)(>>|>|x|\\))\\s*[+-]?\\s*${actor}\\s*(?::\\s*(.*))?$`,
  'u',
)
const participant =
  /^(?:create\s+)?(?:participant|actor)\s+(.+?)(?:@\{[^}]*\})?(?:\s+as\s+(.+))?$/
const note = /^note\s+(left of|right of|over)\s+([^:]+?)\s*(?::\s*(.*))?$/i
const begins = /^(loop|alt|opt|par|critical|break|rect|box)\b\s*(.*)$/
const divides = /^(?:else|and|option)\b\s*(.*)$/
const silent = /^(?:activate|deactivate|destroy|links?|properties|details)\b/

const heads: Record<string, EdgeHead> = {
  '>>': 'arrow',
  '>': 'none',
  x: 'cross',
  ')': 'open',
}

/** Words of a frame that says nothing, as the sign of a loop does. */
const plainFrames = new Set(['rect', 'box'])

/** Participants and what they tell each other, in order. */
export function readSequence({ title, description, statements }: Source): Sequence {
  const participants = new Map<string, Participant>()
  const steps: SequenceStep[] = []
  const open: { statement: Statement; isDrawn: boolean }[] = []
  let [named, counted] = [title, false]
  const place = (id: string) => {
    if (!participants.has(id)) participants.set(id, { id, lines: plainLines(id) })
    return id
  }
  let count = 0
  for (const statement of statements.slice(1)) {
    const { text } = statement
    const declared = participant.exec(text)
    const said = message.exec(text)
    const noted = note.exec(text)
    const begun = begins.exec(text)
    const divided = divides.exec(text)
    if (declared) {
      const id = (declared[1] ?? '').trim()
      participants.set(id, { id, lines: plainLines(declared[2] ?? id) })
    } else if (/^title\b\s*:?/.test(text)) named = text.replace(/^title\b\s*:?\s*/, '')
    else if (/^autonumber\b/.test(text)) counted = !/\boff$/.test(text)
    else if (begun) {
      const [, word = '', words = ''] = begun
      const isDrawn = !plainFrames.has(word)
      open.push({ statement, isDrawn })
      if (isDrawn) steps.push({ type: 'open', label: frameLabel(word, words) })
    } else if (divided && open.length > 0) {
      steps.push({ type: 'divide', label: labelLines(divided[1] ?? '') })
    } else if (text === 'end') {
      const frame = open.pop()
      if (!frame)
        throw flawAt(statement, 'Unexpected `end` without `loop`, `alt` or alike')
      if (frame.isDrawn) steps.push({ type: 'close' })
    } else if (noted) {
      const [, where = '', over = '', words = ''] = noted
      steps.push({
        type: 'note',
        over: over.split(',').map((id) => place(id.trim())),
        side: where.toLowerCase().startsWith('left')
          ? 'left'
          : where.toLowerCase().startsWith('right')
            ? 'right'
            : 'over',
        label: labelLines(words),
      })
    } else if (said) {
      const [, from = '', back, dashes, head = '', to = '', words = ''] = said
      count += 1
      const label = labelLines(words)
      const [first = '', ...more] = label
      steps.push({
        type: 'message',
        from: place(from),
        to: place(to),
        label: counted ? [`${count}. ${first}`.trim(), ...more] : label,
        line: dashes === '--' ? 'dashed' : 'solid',
        start: back ? 'arrow' : 'none',
        end: heads[head] ?? 'none',
      })
    } else if (!silent.test(text))
      throw flawIn(statement, 0, 'a message such as `A->>B: text`')
  }
  const [unclosed] = open
  if (unclosed) throw flawAt(unclosed.statement, 'Unexpected frame without `end`')
  const known = [...participants.values()]
  return { kind: 'sequence', title: named, description, participants: known, steps }
}

function frameLabel(word: string, words: string): string[] {
  const [first = '', ...more] = labelLines(words)
  return [first === '' ? word : `${word}: ${first}`, ...more]
}
