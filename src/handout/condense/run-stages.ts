import type { Handout } from '../../model/handout.js'
import type { Kept, Part, Report, Stage } from './stage.js'

/** A handout that was shortened, and what to say of it. */
export interface Condensed {
  handout: Handout
  reports: Report[]
}

/** A stage with one limit for all its parts; the first `more` keep one unit more. */
export interface Setting {
  stage: Stage
  limit: number
  more: number
  /** Which of its parts, by their place among them, stay whole all the same. */
  spared?: ReadonlySet<number>
}

/** Shortens a handout by one stage after the other. */
export function runStages(handout: Handout, settings: Setting[]): Condensed {
  return settings.reduce(apply, { handout, reports: [] })
}

/** The parts that a stage shortens after others, by their place among all its parts. */
export function shortenedParts(
  handout: Handout,
  before: Setting[],
  setting: Setting,
): number[] {
  const parts = setting.stage.parts(runStages(handout, before).handout)
  const kept = limited(parts, setting)
  return parts.flatMap(({ key }, index) => (kept.has(key) ? [index] : []))
}
function apply({ handout, reports }: Condensed, setting: Setting): Condensed {
  const { stage } = setting
  const parts = stage.parts(handout)
  const kept = limited(parts, setting)
  const added = parts.flatMap(({ key, name, what, position }): Report[] => {
    const units = kept.get(key)
    return units === undefined ? [] : [{ name, what: what(units), position }]
  })
  return { handout: stage.shorten(handout, kept), reports: [...reports, ...added] }
}

/** What stays of the parts that have more units than the limit. */
function limited(parts: Part[], { limit, more, spared }: Setting): Kept {
  const kept: Kept = new Map()
  parts.forEach(({ key, units, least }, index) => {
    if (spared?.has(index)) return
    const count = Math.max(index < more ? limit + 1 : limit, least)
    if (count < units) kept.set(key, count)
  })
  return kept
}
