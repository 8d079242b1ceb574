import { getOrInsert } from './get-or-insert.js'
import type { MeasuredStep } from './measured-step.js'

/** Gives a measure of a thing at a step, and makes it where it is asked for the first time. */
export type MeasureOnce<Thing, Key, Measure> = (
  step: MeasuredStep,
  thing: Thing,
  key: Key,
  make: () => Measure,
) => Measure

/**
 * Measures that are kept for as long as the step and the thing are: fitting asks again and
 * again, and of a sheet that is condensed few things change.
 */
export function measuredOnce<Thing extends object, Key, Measure>(): MeasureOnce<
  Thing,
  Key,
  Measure
> {
  const known = new WeakMap<MeasuredStep, WeakMap<Thing, Map<Key, Measure>>>()
  return (step, thing, key, make) => {
    const atStep = getOrInsert(known, step, () => new WeakMap())
    const ofThing = getOrInsert(atStep, thing, () => new Map())
    return getOrInsert(ofThing, key, make)
  }
}
