import type { Metadata } from '../model/briefing.js'
import type { Paper } from '../model/paper.js'
import type { SheetStep } from '../model/sheet.js'
import { eastAsianFontFor, isBrahmic, isHebrew } from '../typography/index.js'
import { millimetre } from './page.js'

type Name = SheetStep['name']
type Script = SheetStep['script']
type Sizes = Omit<SheetStep, 'name' | 'script'>

/** A size of the body with the arrangement that goes with it. */
type Choice = [body: number, name: Name]

/**
 * What is tried on an upright sheet, airiest first. Columns save room: a text that is
 * too long with its names in the margin may be set in columns a little larger.
 */
const upright: Choice[][] = [
  choices('airy', 12.5, 10.5),
  choices('normal', 11, 8.75),
  choices('dense', 8.5, 8.25),
]

/** On a landscape sheet the rail takes the margin. */
const landscape: Choice[][] = [choices('normal', 12.5, 8.75), choices('dense', 8.5, 8.25)]

/** The steps for a briefing's script and its paper, from the largest to the smallest. */
export function stepsFor(metadata: Metadata, paper: Paper): SheetStep[] {
  return arrangementsFor(metadata, paper).flat()
}

/** The same, those of each arrangement together. */
export function arrangementsFor(metadata: Metadata, paper: Paper): SheetStep[][] {
  const script = scriptOf(metadata)
  const tried = paper.landscape ? landscape : upright
  return tried.map((sizes) =>
    sizes.map(([body, name]) => ({ name, script, ...interpolate(script, body) })),
  )
}

/** One arrangement at sizes that are a quarter of a point apart. */
function choices(name: Name, largest: number, smallest: number): Choice[] {
  const count = (largest - smallest) * 4 + 1
  return Array.from({ length: count }, (_, index) => [largest - index / 4, name])
}

function scriptOf({ lang, direction }: Metadata): Script {
  if (direction === 'rtl') return isHebrew(lang) ? 'hebrew' : 'arabic'
  if (isBrahmic(lang)) return 'brahmic'
  return eastAsianFontFor(lang) ? 'eastAsian' : 'latin'
}

/** Sizes that were chosen by eye; those between them are interpolated. */
type Anchor = 'roomy' | Name

const anchors: Record<Anchor, Sizes> = {
  roomy: {
    ...{ body: 12.5, bodyLine: 17.75, small: 10.5, smallLine: 14 },
    ...{ statement: 18, statementLine: 24.75, title: 32, titleLine: 36 },
    ...{ subtitle: 14, subtitleLine: 18.25, regionName: 13, regionNameLine: 17 },
    ...{ numeral: 22, indent: 10 * millimetre },
    ...{ paragraph: 8, item: 11, entry: 5.5, section: 20 },
    ...{ nameBefore: 7.5, nameAfter: 5.5, cell: 3.75 },
    ...{ bandPadding: 15, bandIndent: 6.5 * millimetre, picture: 80 * millimetre },
  },
  airy: {
    ...{ body: 11, bodyLine: 15.5, small: 9.5, smallLine: 12.5 },
    ...{ statement: 16, statementLine: 22, title: 30, titleLine: 33.6 },
    ...{ subtitle: 12.5, subtitleLine: 16.25, regionName: 12, regionNameLine: 15.5 },
    ...{ numeral: 20, indent: 9 * millimetre },
    ...{ paragraph: 7, item: 9, entry: 4.5, section: 16 },
    ...{ nameBefore: 6.25, nameAfter: 5, cell: 3 },
    ...{ bandPadding: 13, bandIndent: 6 * millimetre, picture: 70 * millimetre },
  },
  normal: {
    ...{ body: 9.5, bodyLine: 12.75, small: 8.25, smallLine: 10.5 },
    ...{ statement: 13, statementLine: 17.5, title: 24, titleLine: 27 },
    ...{ subtitle: 11, subtitleLine: 14.25, regionName: 11.5, regionNameLine: 14.5 },
    ...{ numeral: 16, indent: 7 * millimetre },
    ...{ paragraph: 4.5, item: 6, entry: 3.5, section: 12 },
    ...{ nameBefore: 4, nameAfter: 4.5, cell: 2.25 },
    ...{ bandPadding: 9, bandIndent: 5 * millimetre, picture: 50 * millimetre },
  },
  dense: {
    ...{ body: 8.25, bodyLine: 10.75, small: 8, smallLine: 9.75 },
    ...{ statement: 11, statementLine: 14.5, title: 22, titleLine: 24.75 },
    ...{ subtitle: 9.75, subtitleLine: 12.75, regionName: 10, regionNameLine: 12.5 },
    ...{ numeral: 13, indent: 5.5 * millimetre },
    ...{ paragraph: 3.5, item: 4, entry: 2.5, section: 8 },
    ...{ nameBefore: 2.75, nameAfter: 3, cell: 1.5 },
    ...{ bandPadding: 6, bandIndent: 5 * millimetre, picture: 36 * millimetre },
  },
}

/** Letters of the height of capitals, or with marks above and below. */
const tall: Record<Anchor, Partial<Sizes>> = {
  roomy: {
    ...{ bodyLine: 20, smallLine: 16, statementLine: 28, title: 28 },
    ...{ titleLine: 36.5, subtitleLine: 21, regionNameLine: 18.5 },
  },
  airy: {
    ...{ bodyLine: 17.5, smallLine: 14.5, statementLine: 25, title: 26 },
    ...{ titleLine: 34, subtitleLine: 18.5, regionNameLine: 17 },
  },
  normal: {
    ...{ bodyLine: 15.25, smallLine: 12.5, statementLine: 20.5, title: 22 },
    ...{ titleLine: 28.5, subtitleLine: 16.5, regionNameLine: 16 },
  },
  dense: {
    ...{ bodyLine: 13.25, smallLine: 11.75, statementLine: 17.5, title: 19 },
    ...{ titleLine: 25, subtitleLine: 15, regionNameLine: 14.5 },
  },
}

/** What other scripts set differently: more leading, smaller bold titles. */
const scripts: Record<Script, Record<Anchor, Partial<Sizes>>> = {
  latin: { roomy: {}, airy: {}, normal: {}, dense: {} },
  brahmic: tall,
  eastAsian: tall,
  hebrew: {
    roomy: { bodyLine: 18.75, title: 29, titleLine: 35 },
    airy: { bodyLine: 16.25, title: 27, titleLine: 32.5 },
    normal: { bodyLine: 13.75, smallLine: 11.25, title: 22, titleLine: 27 },
    dense: { bodyLine: 11.5, smallLine: 10.5, title: 20, titleLine: 24 },
  },
  arabic: {
    roomy: {
      ...{ bodyLine: 21.5, smallLine: 16.5, statement: 17, statementLine: 28 },
      ...{ title: 29, titleLine: 39, subtitleLine: 22.5, regionNameLine: 19.75 },
      ...{ numeral: 20, paragraph: 9, item: 12 },
    },
    airy: {
      ...{ bodyLine: 18.75, small: 9.75, smallLine: 15, statement: 15 },
      ...{ statementLine: 25, title: 27, titleLine: 36.5, subtitleLine: 20 },
      ...{ regionNameLine: 18, numeral: 18, paragraph: 8, item: 10 },
    },
    normal: {
      ...{ bodyLine: 16.25, small: 8.5, smallLine: 13, statement: 12.5 },
      ...{ statementLine: 21, title: 22, titleLine: 29.75, subtitleLine: 17.5 },
      ...{ regionName: 11, regionNameLine: 16.5, numeral: 15, paragraph: 6, item: 8 },
    },
    dense: {
      ...{ bodyLine: 14, smallLine: 12.25, statementLine: 18.25 },
      ...{ title: 20, titleLine: 27, subtitleLine: 15.5, regionNameLine: 15 },
      ...{ numeral: 12.5, paragraph: 4.5, item: 5 },
    },
  },
}

/** From the largest to the smallest. */
const order: Anchor[] = ['roomy', 'airy', 'normal', 'dense']

/** Sizes for a body between two anchors, each to a twentieth of a point. */
function interpolate(script: Script, body: number): Sizes {
  const scale = order.map((name) => ({ ...anchors[name], ...scripts[script][name] }))
  const from = scale.find((sizes) => sizes.body <= body) ?? anchors.dense
  const to = scale.findLast((sizes) => sizes.body > from.body) ?? from
  const part = to === from ? 0 : (body - from.body) / (to.body - from.body)
  const between = (name: keyof Sizes) =>
    Math.round((from[name] + (to[name] - from[name]) * part) * 20) / 20
  const names = Object.keys(from) as (keyof Sizes)[]
  return Object.fromEntries(names.map((name) => [name, between(name)])) as Record<
    keyof Sizes,
    number
  >
}
