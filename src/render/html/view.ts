import type { Content, Section } from '../../model/briefing.js'
import type { Sheet, SheetRegion } from '../../model/sheet.js'
import { regionPartials, shapePartials } from './partials.js'

/** What the templates see of a section. */
export interface SectionView {
  id: string
  /** Rank of its heading, and of headings inside its content. */
  level: number
  inner: number
  title: Section['title']
  content: Content
  partial: string
  /** Whether its text runs through the region's columns. */
  columns: boolean
  children: SectionView[]
}

export type SheetView = ReturnType<typeof viewSheet>

/** Content that runs through columns; questions and sources make their own. */
const flowing = new Set(['prose', 'statement', 'points'])

/** A sheet as the templates see it: with ids, levels and the names of partials. */
export function viewSheet(sheet: Sheet) {
  const { metadata, address, disclaimer } = sheet
  const condensed = sheet.shortened.length > 0
  return {
    lang: metadata.lang,
    direction: metadata.direction,
    title: metadata.title,
    subtitle: metadata.subtitle,
    author: metadata.author,
    kicker: sheet.kicker,
    details: sheet.details,
    words: sheet.words,
    numerals: sheet.numerals,
    step: sheet.step.name,
    script: sheet.step.script,
    rows: sheet.rows.map(({ regions }, row) => ({
      regions: regions.map((region, index) =>
        viewRegion(region, `${row + 1}-${index + 1}`),
      ),
    })),
    /** Numbers of the sources that have an entry to lead to. */
    listed: listedNumbers(sheet),
    foot: disclaimer.length > 0 || condensed || address !== undefined,
    disclaimer,
    condensed,
    address: address && viewAddress(address),
  }
}

/** An address without its scheme; only one of the web is a link. */
function viewAddress({ label, url }: NonNullable<Sheet['address']>) {
  const isWeb = /^https?:\/\//i.test(url)
  return {
    label,
    text: url.replace(/^https?:\/\/|\/$/gi, ''),
    href: isWeb ? url : undefined,
  }
}

function viewRegion(region: SheetRegion, place: string) {
  const isSpread = region.spread === 'sections' && region.flow > 1
  const flowsText = region.spread === 'text' && region.flow > 1
  return {
    name: region.name,
    column: region.column,
    span: region.span,
    flow: region.flow,
    partial: regionPartials[region.style],
    columns: isSpread,
    sections: region.sections.map((section, index) =>
      viewSection(section, `section-${place}-${index + 1}`, 2, flowsText),
    ),
  }
}

function viewSection(
  section: Section,
  id: string,
  level: number,
  flowsText: boolean,
): SectionView {
  const { title, content, children } = section
  return {
    id,
    level,
    inner: Math.min(level + 1, 6),
    title,
    content,
    partial: shapePartials[content.shape],
    columns: flowsText && flowing.has(content.shape),
    children: children.map((child, index) =>
      viewSection(child, `${id}-${index + 1}`, Math.min(level + 1, 6), false),
    ),
  }
}

function listedNumbers({ rows }: Sheet): Set<number> {
  const numbers = ({ content, children }: Section): number[] => [
    ...(content.shape === 'sources' ? content.sources.map(({ number }) => number) : []),
    ...children.flatMap(numbers),
  ]
  return new Set(
    rows.flatMap((row) =>
      row.regions.flatMap((region) => region.sections.flatMap(numbers)),
    ),
  )
}
