import type { Content, Question, Section } from '../model/briefing.js'
import { bareText } from '../model/runs.js'
import { arrange } from './arrange.js'
import { attribute } from './attribute.js'
import type { Compared } from './compared.js'
import { wordsKey } from './words-key.js'

interface Asked {
  one: Compared
  question: Question
}

/**
 * The questions of all briefings: those that several of them answer as one each, with
 * the answers side by side; then those of each, under its name.
 */
export function joinQuestions(
  compared: Compared[],
  as: { kind: string; title: string },
): Section[] {
  const asked = compared.flatMap((one) =>
    sectionsOf(one).flatMap(({ content }) =>
      questionsIn(content).map((question): Asked => ({ one, question })),
    ),
  )
  const groups = new Map<string, Asked[]>()
  for (const each of asked) {
    const key = keyOf(each.question)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const common = [...groups].filter(
    ([, group]) => new Set(group.map(({ one }) => one)).size > 1,
  )
  const taken = new Set(common.map(([key]) => key))
  return [
    ...commonSection(
      common.map(([, group]) => joined(group)),
      as,
    ),
    ...compared.flatMap((one) =>
      sectionsOf(one).flatMap((section) => ownSection(section, one, taken)),
    ),
  ]
}

function sectionsOf({ briefing }: Compared): Section[] {
  return briefing.sections.filter(({ kind }) => kind === 'questions')
}

function questionsIn(content: Content): Question[] {
  return content.shape === 'questions' ? content.questions : []
}

function keyOf({ question }: Question): string {
  return wordsKey(bareText(question))
}

function commonSection(
  questions: Question[],
  { kind, title }: { kind: string; title: string },
): Section[] {
  const [first] = questions
  if (!first) return []
  return [
    {
      kind,
      title: [{ type: 'text', text: title }],
      content: { shape: 'questions', before: [], questions },
      children: [],
      notes: [],
      // Not that of the question, so that each is told from the other.
      position: { ...first.position },
    },
  ]
}

function joined(group: Asked[]): Question {
  const [{ question: first } = { question: undefined }, ...others] = group
  if (!first) throw new RangeError('A group has questions')
  // What the others refer to in their wording is not lost.
  const references = others.flatMap(({ question }) =>
    question.question.filter(({ type }) => type === 'citation' || type === 'note'),
  )
  return {
    question: [...first.question, ...references],
    answer: arrange(
      group.map(({ one, question }) => ({
        title: [{ type: 'text', text: one.name }],
        blocks: question.answer,
        position: question.position,
      })),
      first.position,
    ),
    notes: group.flatMap(({ one, question }) =>
      attribute(question.notes, one.name, question.position),
    ),
    position: first.position,
  }
}

/** What a section asks beside the questions that were taken; none where that is nothing. */
function ownSection(
  section: Section,
  { name }: Compared,
  taken: ReadonlySet<string>,
): Section[] {
  const { content } = section
  const rest = questionsIn(content).filter((question) => !taken.has(keyOf(question)))
  const own: Content =
    content.shape === 'questions' ? { ...content, questions: rest } : content
  const before = content.shape === 'questions' ? content.before : []
  const isEmpty = content.shape === 'questions' && rest.length + before.length === 0
  if (isEmpty && section.children.length + section.notes.length === 0) return []
  return [{ ...section, title: [{ type: 'text', text: name }], content: own }]
}
