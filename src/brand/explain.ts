import type { Brand, BrandChoice, BrandPlace, BrandRole } from '../model/brand.js'
import { familyFor } from '../typography/index.js'

/** Which layout serves which of Deckle's slides, and why. */
export interface BrandLine {
  /** What stands on such slides. */
  slides: string
  layout: string
  reason: string
  makeshift: boolean
}

/** What somebody who made the file wants to know about it. */
export interface BrandExplanation {
  lines: BrandLine[]
  /** What is missing, and how to add it in PowerPoint. */
  missing: { what: string; how: string }[]
  /** Fonts, and how well their widths are known. */
  fonts: { use: string; name: string; measured: string }[]
  /** What else to look at. */
  remarks: string[]
}

const slides: Record<BrandRole, string> = {
  cover: 'cover',
  section: 'section',
  text: 'statement, points, text, question, code, sources',
  twoTexts: 'two questions',
  table: 'table',
  picture: 'picture',
}

const wanted: Record<BrandRole, string> = {
  cover: 'a title slide',
  section: 'a section header',
  text: 'a title and text',
  twoTexts: 'two texts side by side',
  table: 'a table',
  picture: 'a picture',
}

const inMaster = 'In View › Slide Master, insert a layout'

const how: Record<BrandRole, string> = {
  cover: `${inMaster}, place its title and a text placeholder, and name it "Title Slide".`,
  section: `${inMaster} with a title and, if you like, a text placeholder, and name it "Section Header".`,
  text: `${inMaster} with a title and one large content placeholder.`,
  twoTexts: `${inMaster} with a title and two content placeholders of one size side by side.`,
  table: `${inMaster} with a title and a large content or table placeholder.`,
  picture: `${inMaster} with a title and a large content or picture placeholder.`,
}

/** Each role that layouts can have, with what it serves and how to add one in PowerPoint. */
export function explainedRoles(): { what: string; slides: string; how: string }[] {
  return (Object.keys(wanted) as BrandRole[]).map((role) => ({
    what: wanted[role],
    slides: slides[role],
    how: how[role],
  }))
}

/** What a brand's file has no layout for, in words. */
export function missingRoles({ mapping }: Brand): string[] {
  return entries(mapping)
    .filter(([, { makeshift }]) => makeshift)
    .map(([role]) => wanted[role])
}

/** Says of a brand which layout was chosen for what, and what it lacks. */
export function explainBrand(brand: Brand): BrandExplanation {
  const { mapping, theme } = brand
  return {
    lines: entries(mapping).map(([role, { layout, reason, makeshift }]) => ({
      slides: slides[role],
      layout: layout.name,
      reason,
      makeshift,
    })),
    missing: entries(mapping)
      .filter(([, { makeshift }]) => makeshift)
      .map(([role]) => ({ what: wanted[role], how: how[role] })),
    fonts: (['heading', 'body'] as const).map((use) => ({
      use,
      name: theme.fonts[use].name,
      measured: measured(theme.fonts[use].name),
    })),
    remarks: remarks(brand),
  }
}

function measured(font: string): string {
  const { certainty, table } = familyFor(font)
  switch (certainty) {
    case 'exact':
      return `measured as it is; the handout sets ${table}, which has its widths`
    case 'near':
    case 'guess':
      return `measured as a wide one, since it may be missing where the deck is shown; the handout sets ${table}`
  }
}

function remarks({ mapping, masters }: Brand): string[] {
  const choices = [
    ...new Map(entries(mapping).map(([, one]) => [one.layout, one])).values(),
  ]
  return [
    ...(masters.length > 1
      ? [`Of its ${masters.length} slide masters one is used, whose layouts serve most.`]
      : []),
    ...choices.flatMap(remarksOn),
  ]
}

function remarksOn({ layout, foot, bodies, title }: BrandChoice): string[] {
  const types = foot.map(({ type }) => type)
  const unreadable = [
    ...(isUnreadable(title) ? ['the title'] : []),
    ...(bodies.some(isUnreadable) ? ['the text'] : []),
  ]
  return [
    ...(layout.plain
      ? []
      : [
          `\`${layout.name}\` sets text on a picture or a colour: it keeps the colour of its placeholders throughout.`,
        ]),
    ...unreadable.map(
      (what) =>
        `The colour of ${what} in \`${layout.name}\` can hardly be read on its ground: another is used.`,
    ),
    ...(types.includes('sldNum')
      ? []
      : [`\`${layout.name}\` has no place for a slide number.`]),
  ]
}

/** A gradient is set in its own colour. */
function isUnreadable({ levels: [top] }: BrandPlace): boolean {
  return top?.readable !== undefined && top.readable !== top.color
}

const roles: BrandRole[] = ['cover', 'section', 'text', 'twoTexts', 'table', 'picture']

function entries(mapping: Brand['mapping']): [BrandRole, BrandChoice][] {
  return roles.map((role) => [role, mapping[role]])
}
