import type { Section } from './briefing.js'

/** The layouts that a template may ask for. */
export type LayoutChoice = 'statement' | 'points' | 'prose' | 'question' | 'sources'

/** A section with the slides that it becomes. */
export interface PlacedSlides {
  section: Section
  layout: LayoutChoice
  kicker: string
}

/** A region of the sheet with its sections. */
export interface PlacedRegion {
  name: string
  style: 'band' | 'text' | 'questions' | 'sources'
  sections: Section[]
}

/** Which section goes where, with the template's short texts filled in. */
export interface Placement {
  /** What the document is called in its language. */
  kind: string
  cover: { kicker: string; title: string; subtitle: string }
  footer: string
  /** Said under the sources; empty where the author says it, or there are none. */
  disclaimer: string
  slides: PlacedSlides[]
  handout: { kicker: string; rows: PlacedRegion[][] }
}
