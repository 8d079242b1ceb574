import type { Deck, Slide, SlideBody } from '../../src/model/deck.js'
import type { Handout } from '../../src/model/handout.js'
import { bareText } from '../../src/model/runs.js'

/** What is planned before anything is fitted: slides by group, regions by row. */
export function planOf(deck: Deck, handout: Handout): string {
  const groups = deck.groups.map(({ name, slides }) =>
    [`=== ${name}`, ...slides.map(slideLine)].join('\n'),
  )
  const rows = handout.rows.map(({ regions }) =>
    regions
      .map(
        ({ name, style, sections }) =>
          `${name} (${style}): ${sections.map(({ title }) => bareText(title)).join(', ')}`,
      )
      .join(' | '),
  )
  return `${[...groups, ['=== sheet', ...rows].join('\n')].join('\n\n')}\n`
}

function slideLine({ body, title, kicker, notes }: Slide): string {
  const above = kicker.length > 0 ? `${bareText(kicker)} > ` : ''
  const asked = body.layout === 'question' ? body.questions : []
  const all = [...notes, ...asked.flatMap((question) => question.notes)]
  const said = all.length > 0 ? ' +notes' : ''
  return `${body.layout}: ${above}${bareText(title)} (${contents(body)})${said}`
}

function contents(body: SlideBody): string {
  switch (body.layout) {
    case 'cover':
      return body.details.join(', ')
    case 'points':
      return `${body.points.length} points`
    case 'question':
      return body.questions.map(({ number }) => number).join(', ')
    case 'sources':
      return body.sources.map(({ number }) => number).join(', ')
    case 'section':
      return body.contents.map(bareText).join(', ')
    case 'parts':
      return [
        ...body.before.map(({ type }) => type),
        ...body.parts.map(({ title }) => bareText(title)),
      ].join(', ')
    case 'quotation':
      return bareText(body.quote.attribution?.name ?? [])
    case 'prose':
    case 'statement':
      return body.blocks.map(({ type }) => type).join(', ')
    default:
      return [...body.before, body.layout, ...body.after]
        .map((block) => (typeof block === 'string' ? block.toUpperCase() : block.type))
        .join(', ')
  }
}
