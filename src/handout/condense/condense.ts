import type { Handout } from '../../model/handout.js'
import { isInside } from '../../model/position.js'
import { answers, questionsOnly } from './answers.js'
import { type Cut, clip, clipReports, cutFor } from './clip.js'
import { firstBlocks } from './first-blocks.js'
import { longBlocks } from './long-blocks.js'
import { childNames, regionNames } from './names.js'
import { outline } from './outline.js'
import { points } from './points.js'
import { prose, statements } from './prose.js'
import { sources } from './sources.js'
import type { Kept, Part, Report, Stage } from './stage.js'

type Fits = (handout: Handout) => boolean

interface Condensed {
  handout: Handout
  reports: Report[]
}

/** A stage with one limit for all its parts; the first `more` keep one unit more. */
interface Setting {
  stage: Stage
  limit: number
  more: number
}

/** From the mildest rule to the harshest. */
const stages: Stage[] = [
  answers,
  prose,
  points,
  longBlocks,
  sources,
  statements,
  firstBlocks,
  outline,
  childNames,
  regionNames,
  questionsOnly,
]

/**
 * Shortens a handout by rule, one stage after the other and only as far as
 * needed, until it fits; says what was shortened. What no rule makes short
 * enough is clipped.
 */
export function condense(handout: Handout, fits: Fits): Condensed {
  const settings = tightened(handout, fits)
  const all = run(handout, settings).handout
  const cut = fits(all) ? undefined : cutFor(all, fits)
  const finish = (condensed: Condensed) => (cut ? clipped(condensed, cut) : condensed)
  const loosened = relaxed(handout, settings, (each) =>
    fits(finish({ handout: each, reports: [] }).handout),
  )
  return withoutInner(finish(run(handout, loosened)))
}

/** The stages that are needed, each with the largest limit that fits, else with none. */
function tightened(handout: Handout, fits: Fits): Setting[] {
  const settings: Setting[] = []
  for (const stage of stages) {
    const setting = widest(stage, handout, settings, [], fits)
    settings.push(setting)
    if (fits(run(handout, settings).handout)) break
  }
  return settings
}

/** Gives back what an earlier stage took away and a later one made room for. */
function relaxed(handout: Handout, settings: Setting[], fits: Fits): Setting[] {
  return settings.reduce((loosened, { stage }, index) => {
    const [before, after] = [loosened.slice(0, index), loosened.slice(index + 1)]
    const wider = [...before, widest(stage, handout, before, after, fits), ...after]
    // Less text may, seldom, stand higher: another arrangement can balance worse.
    return fits(run(handout, wider).handout) ? wider : loosened
  }, settings)
}

/** The largest limit of a stage with which a handout fits, other stages being set. */
function widest(
  stage: Stage,
  handout: Handout,
  before: Setting[],
  after: Setting[],
  fits: Fits,
): Setting {
  const parts = stage.parts(run(handout, before).handout)
  const does = (limit: number, more: number) =>
    fits(run(handout, [...before, { stage, limit, more }, ...after]).handout)
  const limit = largest(Math.max(0, ...parts.map(({ units }) => units)), (number) =>
    does(number, 0),
  )
  return { stage, limit, more: largest(parts.length, (number) => does(limit, number)) }
}

function run(handout: Handout, settings: Setting[]): Condensed {
  return settings.reduce(apply, { handout, reports: [] })
}

function apply(
  { handout, reports }: Condensed,
  { stage, limit, more }: Setting,
): Condensed {
  const parts = stage.parts(handout)
  const kept = limited(parts, limit, more)
  const added = parts.flatMap(({ key, name, what, position }): Report[] => {
    const units = kept.get(key)
    return units === undefined ? [] : [{ name, what: what(units), position }]
  })
  return { handout: stage.shorten(handout, kept), reports: [...reports, ...added] }
}

function clipped({ handout, reports }: Condensed, cut: Cut): Condensed {
  const short = clip(handout, cut)
  return { handout: short, reports: [...reports, ...clipReports(handout, short)] }
}

/** What stays of parts with more than `limit` units; the first `more` keep one more. */
function limited(parts: Part[], limit: number, more: number): Kept {
  const kept: Kept = new Map()
  parts.forEach(({ key, units, least }, index) => {
    const count = Math.max(index < more ? limit + 1 : limit, least)
    if (count < units) kept.set(key, count)
  })
  return kept
}

/** The largest number up to `most` that does, where each smaller one does; else 0. */
function largest(most: number, does: (number: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (does(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** Leaves out what is said about a block inside a section that was shortened later. */
function withoutInner({ handout, reports }: Condensed): Condensed {
  return {
    handout,
    reports: reports.filter(
      ({ position: inner }, index) =>
        !reports
          .slice(index + 1)
          .some(({ position: outer }) => inner && outer && isInside(inner, outer)),
    ),
  }
}
