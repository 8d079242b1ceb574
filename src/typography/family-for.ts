import { type FamilyKind, type KnownFamily, knownFamilies } from './known-families.js'
import type { TableName } from './load-table.js'

/** Which table measures a family, and how well. */
export interface FamilyMatch {
  /** The family as it was named. */
  name: string
  kind: FamilyKind
  table: TableName
  /** What the table's widths are multiplied by. */
  factor: { regular: number; bold: number }
  /**
   * `exact`: the table has the family's own widths. `near`: the family's mean
   * width is known, and lines are at most a few percent narrower than measured.
   * `guess`: nothing is known, and it is measured as one of the widest of its kind.
   */
  certainty: 'exact' | 'near' | 'guess'
  /** Ascent, descent and line gap together, in em. */
  spacing: number
}

/** Families with the widths of a table: the metric twins and what they stand in for. */
const twins: Record<string, TableName> = {
  arial: 'Arimo',
  arimo: 'Arimo',
  caladea: 'Caladea',
  calibri: 'Carlito',
  cambria: 'Caladea',
  carlito: 'Carlito',
  courier: 'Cousine',
  'courier new': 'Cousine',
  cousine: 'Cousine',
  gelasio: 'Gelasio',
  georgia: 'Gelasio',
  helvetica: 'Arimo',
  'liberation mono': 'Cousine',
  'liberation sans': 'Arimo',
  'liberation serif': 'Tinos',
  times: 'Tinos',
  'times new roman': 'Tinos',
  tinos: 'Tinos',
  vazirmatn: 'Vazirmatn',
}

/** The tables that are nearest to most families of a kind in the shares of letters. */
const nearest: Record<FamilyKind, TableName> = {
  sans: 'Carlito',
  serif: 'Gelasio',
  mono: 'Cousine',
}

/**
 * Lines of text in 24 families are at most 3 % wider, in 99 of 100 cases, than
 * the table's line times the ratio of both families' mean widths.
 */
const margin = 1.03

/** Verdana, Libre Baskerville and Space Mono: few families are wider than these. */
const widest: Record<FamilyKind, KnownFamily> = {
  sans: { kind: 'sans', regular: 0.512, bold: 0.571, spacing: 1.4 },
  serif: { kind: 'serif', regular: 0.517, bold: 0.53, spacing: 1.4 },
  mono: { kind: 'mono', regular: 0.612, bold: 0.612, spacing: 1.4 },
}

/** Heavy faces are up to so much wider than bold ones: Arial Black. */
const heavy = 1.15

/**
 * The table to measure a family in that a template or a theme names. Names are
 * compared without regard to case; a weight at the end, as in `Open Sans Light`
 * or `Segoe UI Semibold`, is a style of the family before it.
 */
export function familyFor(name: string): FamilyMatch {
  const { family, weight } = divide(plain(name))
  const table = twins[family]
  const known = byName.get(family)
  if (table && known && weight === undefined) {
    const factor = { regular: 1, bold: 1 }
    const { kind, spacing } = known
    return { name, kind, table, factor, certainty: 'exact', spacing }
  }
  const measured = known ?? widest[guessKind(family)]
  const { kind, spacing } = measured
  return {
    name,
    kind,
    table: nearest[kind],
    factor: factorOf(measured, weight),
    certainty: known && weight !== 'heavy' ? 'near' : 'guess',
    spacing,
  }
}

type Weight = 'light' | 'bold' | 'heavy'

const weights: [RegExp, Weight][] = [
  [
    / (thin|hairline|(extra|ultra)?[ -]?light|book|normal|regular|roman|text|medium)$/,
    'light',
  ],
  [/ (display|headline|small|caption|micro|variable|vf)$/, 'light'],
  [/ (semi|demi)?[ -]?bold$/, 'bold'],
  [/ ((extra|ultra)[ -]?bold|black|heavy|ultra)$/, 'heavy'],
]

/** Takes styles from the end of a name that is not itself that of a known family. */
function divide(name: string): { family: string; weight?: Weight } {
  if (byName.has(name)) return { family: name }
  const upright = name.replace(/ (italic|oblique)$/, '')
  for (const [ending, weight] of weights) {
    const family = upright.replace(ending, '')
    if (family !== upright) return { family, weight }
  }
  return upright === name ? { family: name } : divide(upright)
}

function factorOf({ kind, regular, bold }: KnownFamily, weight?: Weight) {
  const table = byName.get(nearest[kind].toLowerCase())
  if (!table) throw new Error(`Cannot measure in ${nearest[kind]}: it is not known`)
  const width = {
    regular: weight === 'bold' ? bold : weight === 'heavy' ? bold * heavy : regular,
    bold: weight === 'heavy' ? bold * heavy : bold,
  }
  return {
    regular: (width.regular / table.regular) * margin,
    bold: (width.bold / table.bold) * margin,
  }
}

/** What a name says of a family that is not known; most of these are sans. */
function guessKind(family: string): FamilyKind {
  if (
    /\b(mono|monospaced?|code|console|consolas|courier|typewriter|terminal|menlo)\b/.test(
      family,
    )
  ) {
    return 'mono'
  }
  const isSans = /\b(sans|gothic|grotesk|grotesque)\b/.test(family)
  return !isSans && serifs.test(family) ? 'serif' : 'sans'
}

const serifs =
  /serif|slab|roman|antiqua|times|garamond|baskerville|caslon|bodoni|didot|palatino|palladio|bookman|schoolbook|minion|sabon|plantin|perpetua|rockwell|constantia|charter|utopia|century$/

/** A name as it is compared; numbers at its end count versions, as in `Source Sans 3`. */
function plain(name: string): string {
  return name
    .replace(/^["']|["']$/g, '')
    .trim()
    .toLowerCase()
    .replace(/^source (sans|serif) (pro|\d)/, 'source $1')
    .replace(/\s+/g, ' ')
}

const byName = new Map(
  Object.entries(knownFamilies).map(([name, family]) => [name.toLowerCase(), family]),
)
