import { type Labels, labelsFor } from '../labels/index.js'
import type { Briefing, Section } from '../model/briefing.js'
import type { PlacedRegion, PlacedSlides, Placement } from '../model/placement.js'
import type { Manifest } from './manifest.js'
import { type Fill, shortTexts } from './short-text.js'

/**
 * Says for each section which slides and which region of the sheet it goes to.
 * Sections of the same rule keep the order of the text; a kind that no rule
 * names goes where `other` goes.
 */
export function place(briefing: Briefing, manifest: Manifest): Placement {
  const fill = shortTexts(briefing.metadata, manifest)
  const name = (text: string) => capitalised(fill(text), briefing.metadata.lang)
  const { deck, handout } = manifest
  const labels = labelsFor(briefing.metadata.lang)
  const sections = briefing.sections.map((section) => named(section, labels))
  return {
    kind: fill('{{template}}'),
    cover: {
      kicker: name(deck.cover.kicker),
      title: fill(deck.cover.title),
      subtitle: fill(deck.cover.subtitle),
    },
    footer: fill(deck.footer),
    disclaimer: hasOwnNote(sections) ? '' : labels.notExhaustive,
    slides: placeSlides(sections, manifest, name),
    handout: {
      kicker: name(handout.kicker),
      rows: handout.rows
        .map((row) => placeRegions(sections, row, manifest))
        .filter((row) => row.length > 0),
    },
  }
}

/** The sections as the slides have them, and as the sheet does. */
export function ordersOf(sections: Section[], { deck, handout }: Manifest): Section[][] {
  const inOrder = (rules: Rule[]) => placed(sections, rules).map(({ section }) => section)
  return [inOrder(deck.slides), inOrder(handout.rows.flat())]
}

/** A section without a heading is named by what it is. */
function named(section: Section, labels: Labels): Section {
  if (section.title.length > 0) return section
  const text = section.kind === 'sources' ? labels.sources : labels.introduction
  return { ...section, title: [{ type: 'text', text }] }
}

/** A topic begins small in a title, as in "X on housing", but large by itself; `eID` stays. */
function capitalised(text: string, lang: string): string {
  const [first = ''] =
    /^(?!\p{sc=Georgian})\p{Ll}(?=[\p{Ll}\p{M}'’-]*(?:\P{L}|$))/u.exec(text) ?? []
  return first.toLocaleUpperCase(lang) + text.slice(first.length)
}

/** Whether the author wrote something under the sources; also where there are none. */
function hasOwnNote(sections: Section[]): boolean {
  const lists = sections.flatMap(({ content }) =>
    content.shape === 'sources' ? [content] : [],
  )
  return lists.length === 0 || lists.some(({ after }) => after.length > 0)
}

function placeSlides(
  sections: Section[],
  manifest: Manifest,
  name: Fill,
): PlacedSlides[] {
  return placed(sections, manifest.deck.slides).map(({ section, rule }) => {
    return { section, layout: rule.layout, kicker: name(rule.kicker) }
  })
}

interface Rule {
  kinds: string[]
}

/** Sections by the rules that take them, in the order of the rules. */
function placed<R extends Rule>(sections: Section[], rules: R[]) {
  const named = new Set(rules.flatMap((rule) => rule.kinds))
  return rules.flatMap((rule) =>
    sections
      .filter((section) => rule.kinds.includes(ruleKind(section, named)))
      .map((section) => ({ section, rule })),
  )
}

function placeRegions(
  sections: Section[],
  row: Manifest['handout']['rows'][number],
  manifest: Manifest,
): PlacedRegion[] {
  const named = new Set(manifest.handout.rows.flat().flatMap((rule) => rule.kinds))
  return row
    .map(({ name, style, kinds }) => ({
      name,
      style,
      sections: sections.filter((section) => kinds.includes(ruleKind(section, named))),
    }))
    .filter((region) => region.sections.length > 0)
}

function ruleKind(section: Section, named: ReadonlySet<string>): string {
  return named.has(section.kind) ? section.kind : 'other'
}
