import type { Block } from '../../model/block.js'
import type { Content, Section, Shape } from '../../model/briefing.js'
import type { Slide, SlideBody } from '../../model/deck.js'
import type { LayoutChoice } from '../../model/placement.js'
import type { Run } from '../../model/run.js'
import { isBrief } from './brief.js'
import { flow } from './flow.js'
import { liftExhibits } from './lift-exhibits.js'
import { lineCount } from './line-count.js'
import { headingOpening, type Opening, sharedBelow, textOpening } from './opening.js'
import { questionSlides } from './question-slides.js'
import { settleNotes } from './settle-notes.js'
import { sharedBody } from './shared-body.js'

/** What a section's slides have in common. */
export interface SectionContext {
  /** Said under the sources, where the author does not. */
  disclaimer: string
  /** Number of the last source of all: only under its list the disclaimer stands. */
  lastSource: number
  /** Counts on through all sections. */
  numbering: { questions: number }
  kicker: Run[]
  /** Names of sections above that no other slide shows, from the highest. */
  unshown?: Run[][]
  lang: string
}

/**
 * The slides of a section and of the sections below it. The layout is the
 * template's wish; content of another shape takes the layout that it needs.
 */
export function planSection(
  written: Section,
  layout: LayoutChoice,
  context: SectionContext,
): Slide[] {
  const section = { ...written, content: settleNotes(written.content) }
  const { title, position, notes } = section
  const questions = questionsOf(section, context)
  const { bodies, rest } = openingOf(section, questions.length > 0, layout, context)
  const { unshown = [] } = context
  const opening = bodies.map(
    (body): Slide => ({
      ...{ body, kicker: context.kicker, notes: [], position },
      title:
        unshown.length > 0 && titlesInMargin.has(body.layout)
          ? joined([...unshown, title])
          : title,
    }),
  )
  const own = [...opening, ...questions]
  const below: SectionContext = {
    ...context,
    kicker: kickerBelow(own, title, context.kicker),
    unshown: own.length > 0 || section.children.length > 1 ? [] : [...unshown, title],
  }
  const slides = [
    ...own,
    ...rest.flatMap((group): Slide[] =>
      group.length > 1
        ? [sharedSlide(group, section, context)]
        : group.flatMap((child) => planChild(child, below)),
    ),
  ]
  const [first] = slides
  const opened = section.children.filter((child) => !rest.flat().includes(child))
  if (first) first.notes = [...notes, ...notesOf(opened), ...first.notes]
  return slides
}

function openingOf(
  { content, children }: Section,
  hasQuestions: boolean,
  layout: LayoutChoice,
  context: SectionContext,
): Opening {
  const bodies = bodiesOf(content, layout, context)
  if (bodies.length === 0 && !hasQuestions) return headingOpening(children)
  return content.shape === 'prose' && layout === 'prose'
    ? textOpening(content.blocks, bodies, children)
    : { bodies, rest: sharedBelow(children) }
}

/** Neighbours share slides under the name of the section above. */
function sharedSlide(
  group: Section[],
  { title, position }: Section,
  { kicker }: SectionContext,
): Slide {
  return { body: sharedBody([], group), title, kicker, notes: notesOf(group), position }
}

function notesOf(sections: Section[]): Block[] {
  return sections.flatMap(({ notes }) => notes)
}

/** Below a section of questions or sources, sections are read as it is. */
function planChild(child: Section, context: SectionContext): Slide[] {
  const layouts: Record<Shape, LayoutChoice> = {
    prose: 'prose',
    statement: 'prose',
    points: 'points',
    questions: 'question',
    sources: 'sources',
  }
  return planSection(child, layouts[child.content.shape], context)
}

/** Their title stands where other slides have the name of the section above. */
const titlesInMargin = new Set<SlideBody['layout']>(['statement', 'quotation'])

/** The name of the section above; names that no slide shows go before it. */
function kickerBelow(own: Slide[], title: Run[], kicker: Run[]): Run[] {
  return own.length > 0 || kicker.length === 0 ? title : joined([kicker, title])
}

function joined(names: Run[][]): Run[] {
  const separator: Run = { type: 'text', text: ' · ' }
  return names.flatMap((name, index) => (index > 0 ? [separator, ...name] : name))
}

function questionsOf(section: Section, context: SectionContext): Slide[] {
  const { content } = section
  return content.shape === 'questions'
    ? questionSlides(content.questions, section, context)
    : []
}

function bodiesOf(
  content: Content,
  layout: LayoutChoice,
  context: SectionContext,
): SlideBody[] {
  switch (content.shape) {
    case 'statement':
      return statementBodies(content.blocks, layout)
    case 'prose':
      return layout === 'statement'
        ? statementBodies(content.blocks, layout)
        : flow(content.blocks)
    case 'points': {
      const { content: rest, exhibits } = liftExhibits(content)
      const points = rest.points.filter(({ lead, blocks }) => lead || blocks.length > 0)
      const text: SlideBody = { ...rest, points, layout: 'points' }
      return [
        ...(points.length > 0 ? [text] : flow([...rest.before, ...rest.after])),
        ...flow(exhibits),
      ]
    }
    case 'questions':
      return flow(content.before)
    case 'sources':
      return sourceBodies(content, context)
  }
}

/** The first paragraph is the statement; what else was written stands or follows below. */
function statementBodies(blocks: Block[], layout: LayoutChoice): SlideBody[] {
  const [first, ...rest] = blocks
  if (layout !== 'statement' || first?.type !== 'paragraph') return flow(blocks)
  if (isBrief(lineCount(rest))) return [{ layout: 'statement', blocks }]
  return [{ layout: 'statement', blocks: [first] }, ...flow(rest)]
}

/** The author's own words about the list take the place of Deckle's. */
function sourceBodies(
  content: Extract<Content, { shape: 'sources' }>,
  { disclaimer, lastSource }: SectionContext,
): SlideBody[] {
  const { before, sources, after } = content
  const [last] = sources.slice(-1)
  if (!last) return flow([...before, ...after])
  const said: Block[] =
    disclaimer === '' || after.length > 0 || last.number !== lastSource
      ? after
      : [
          {
            type: 'paragraph',
            runs: [{ type: 'text', text: disclaimer }],
            position: last.position,
          },
        ]
  return [...flow(before), { layout: 'sources', sources, after: said }]
}
