import { languageTag } from '../../labels/index.js'
import type { Content, Question, Section } from '../../model/briefing.js'
import type { Sheet, SheetQuestions, SheetRegion, SheetRow } from '../../model/sheet.js'
import { qrPath } from '../../qr/path.js'
import { chunked } from './chunked.js'
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
  /** Columns of its text, questions or sources; whether it is text that runs through them. */
  flow: number
  flowing: boolean
  /** Questions by column, where they do not stand in rows. */
  columns?: Question[][]
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
    lang: languageTag(metadata.lang),
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
    landscape: sheet.area.landscape,
    parts: viewRows(sheet.rows),
    /** Numbers of the sources that have an entry to lead to. */
    listed: listedNumbers(sheet),
    foot: disclaimer.length > 0 || condensed || address !== undefined,
    disclaimer,
    condensed,
    address: address && viewAddress(address, sheet),
  }
}

/** An address without its scheme; only one of the web is a link. */
function viewAddress(
  { label, url, code }: NonNullable<Sheet['address']>,
  { codeSide, words }: Sheet,
) {
  const isWeb = /^https?:\/\//i.test(url)
  return {
    label,
    text: url.replace(/^https?:\/\/|\/$/gi, ''),
    href: isWeb ? url : undefined,
    code: code && {
      label: `${words.qrCode}: ${url}`,
      path: qrPath(code),
      modules: code.length,
      side: codeSide,
    },
  }
}

/** Rows that follow each other in the same place are one part of the sheet. */
function viewRows(rows: SheetRow[]) {
  const parts: { place: SheetRow['place']; rows: { regions: RegionView[] }[] }[] = []
  rows.forEach(({ place, regions }, row) => {
    const views = regions.map((region, index) =>
      viewRegion(region, `${row + 1}-${index + 1}`),
    )
    const open = parts.at(-1)
    if (open?.place === place) open.rows.push({ regions: views })
    else parts.push({ place, rows: [{ regions: views }] })
  })
  return parts
}

type RegionView = ReturnType<typeof viewRegion>

function viewRegion(region: SheetRegion, place: string) {
  const { name, style, column, span, flows } = region
  const sections = region.sections.map((section, index) =>
    viewSection(section, `section-${place}-${index + 1}`, 2, flows[index] ?? 1),
  )
  return {
    ...{ name, style, column, span, sections },
    partial: regionPartials[style],
    columns: chunked(sections, region.columns),
  }
}

function viewSection(
  section: Section,
  id: string,
  level: number,
  flow: number,
): SectionView {
  const { title, content, children } = section
  const columns = questionColumns(content)
  return {
    id,
    level,
    inner: Math.min(level + 1, 6),
    title,
    content,
    partial: shapePartials[content.shape],
    flow,
    flowing: flow > 1 && flowing.has(content.shape),
    ...(columns && { columns }),
    children: children.map((child, index) =>
      viewSection(child, `${id}-${index + 1}`, Math.min(level + 1, 6), flow),
    ),
  }
}

function questionColumns(content: Content): Question[][] | undefined {
  if (content.shape !== 'questions') return undefined
  const { questions, columns }: SheetQuestions = content
  return columns && chunked(questions, columns)
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
