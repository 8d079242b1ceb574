import type { Briefing, Content, Section } from '../model/briefing.js'

/** A briefing without what the presenter says. */
export function withoutNotes(briefing: Briefing): Briefing {
  return { ...briefing, notes: [], sections: briefing.sections.map(inSection) }
}

function inSection(section: Section): Section {
  return {
    ...section,
    notes: [],
    content: inContent(section.content),
    children: section.children.map(inSection),
  }
}

function inContent(content: Content): Content {
  if (content.shape !== 'questions') return content
  const questions = content.questions.map((question) => ({ ...question, notes: [] }))
  return { ...content, questions }
}
