import type { Handout } from '../../model/handout.js'
import { isInside } from '../../model/position.js'
import { getOrInsert } from '../get-or-insert.js'
import { answers, questionsOnly } from './answers.js'
import { type Cut, clip, clipReports, cutFor } from './clip.js'
import { drawings, pictures } from './exhibits.js'
import { firstBlocks } from './first-blocks.js'
import { longBlocks } from './long-blocks.js'
import { childNames, regionNames } from './names.js'
import { outline } from './outline.js'
import { points } from './points.js'
import { prose, statements } from './prose.js'
import { type Condensed, runStages, type Setting, shortenedParts } from './run-stages.js'
import { sources } from './sources.js'
import type { Stage } from './stage.js'

/** Whether a handout fits with some stages. */
type Fits = (settings: Setting[]) => boolean

/** From the mildest rule to the harshest. */
const stages: Stage[] = [
  answers,
  prose,
  pictures,
  points,
  longBlocks,
  drawings,
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
export function condense(
  handout: Handout,
  isOnePage: (handout: Handout) => boolean,
): Condensed {
  const fits = triedOnce(handout, isOnePage)
  const settings = tightened(handout, fits)
  const all = runStages(handout, settings).handout
  const cut = fits(settings) ? undefined : cutFor(all, isOnePage)
  const fitsCut = cut ? triedOnce(handout, (each) => isOnePage(clip(each, cut))) : fits
  const loosened = relaxed(handout, settings, fitsCut)
  const condensed = runStages(handout, spared(handout, loosened, fitsCut))
  return withoutInner(cut ? clipped(condensed, cut) : condensed)
}

/** The searches of the stages come to the same settings again and again. */
function triedOnce(handout: Handout, isOnePage: (handout: Handout) => boolean): Fits {
  const tried = new Map<string, boolean>()
  return (settings) =>
    getOrInsert(tried, settings.map(keyOf).join(), () =>
      isOnePage(runStages(handout, settings).handout),
    )
}

function keyOf({ stage, limit, more, spared = new Set() }: Setting): string {
  return [stages.indexOf(stage), limit, more, ...spared].join(' ')
}

/** The stages that are needed, each with the largest limit that fits, else with none. */
function tightened(handout: Handout, fits: Fits): Setting[] {
  const settings: Setting[] = []
  for (const stage of stages) {
    const setting = widest(stage, handout, settings, [], fits)
    settings.push(setting)
    if (fits(settings)) break
  }
  return settings
}

/** Gives back what an earlier stage took away and a later one made room for. */
function relaxed(handout: Handout, settings: Setting[], fits: Fits): Setting[] {
  return settings.reduce((loosened, { stage }, index) => {
    const [before, after] = [loosened.slice(0, index), loosened.slice(index + 1)]
    const wider = [...before, widest(stage, handout, before, after, fits), ...after]
    // Less text may, seldom, stand higher: another arrangement can balance worse.
    return fits(wider) ? wider : loosened
  }, settings)
}

/** So many parts of a stage are tried, for sheets with hundreds of sections. */
const mostTried = 24

/**
 * Leaves parts whole, those first that the harshest stages shorten, where the page has
 * room for them though not for one unit more of each.
 */
function spared(handout: Handout, settings: Setting[], fits: Fits): Setting[] {
  return settings.reduceRight((all, setting, place) => {
    const candidates = shortenedParts(handout, all.slice(0, place), setting)
    return candidates.slice(0, mostTried).reduce((current, part) => {
      const changed = current.with(place, sparing(current[place] ?? setting, part))
      return fits(changed) ? changed : current
    }, all)
  }, settings)
}

function sparing(setting: Setting, part: number): Setting {
  return { ...setting, spared: new Set([...(setting.spared ?? []), part]) }
}

/** The largest limit of a stage with which a handout fits, other stages being set. */
function widest(
  stage: Stage,
  handout: Handout,
  before: Setting[],
  after: Setting[],
  fits: Fits,
): Setting {
  const parts = stage.parts(runStages(handout, before).handout)
  const does = (limit: number, more: number) =>
    fits([...before, { stage, limit, more }, ...after])
  const limit = largest(Math.max(0, ...parts.map(({ units }) => units)), (number) =>
    does(number, 0),
  )
  return { stage, limit, more: largest(parts.length, (number) => does(limit, number)) }
}

function clipped({ handout, reports }: Condensed, cut: Cut): Condensed {
  const short = clip(handout, cut)
  return { handout: short, reports: [...reports, ...clipReports(handout, short)] }
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
