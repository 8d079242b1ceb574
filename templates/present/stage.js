// Which slide is shown, and how; everything that shows it listens here.

import { slides } from './slides.js'
import { countTime, startTimer, timerState } from './timer.js'

/** `blank` is empty, `black` or `white`. */
export const stage = { current: 0, blank: '', pointing: false }

const listeners = []

export function onChange(listener) {
  listeners.push(listener)
}

function tellChange() {
  for (const listener of listeners) listener()
}

/** Shows the slide that is the first to be seen; its time does not begin yet. */
export function startAt(index) {
  stage.current = within(index)
  tellChange()
}

/** Shows a slide by its index; what is beyond the ends is the end. */
export function goTo(index) {
  const target = within(index)
  // The talk begins when its cover is left.
  if (target > stage.current) startTimer()
  countTime(stage.current)
  stage.current = target
  stage.blank = ''
  history.replaceState(timerState(), '', `#${target + 1}`)
  tellChange()
}

function within(index) {
  return Math.max(0, Math.min(index, slides.length - 1))
}

export const forward = () => goTo(stage.current + 1)
export const back = () => goTo(stage.current - 1)

export function toggleBlank(color) {
  stage.blank = stage.blank === color ? '' : color
  tellChange()
}

export function togglePointer() {
  stage.pointing = !stage.pointing
  tellChange()
}

/** The index that an address names (`#7`, or `#slide-7` as in links); the first without. */
export function indexIn(hash) {
  const number = Number(/^#(?:slide-)?(\d+)$/.exec(hash)?.[1] ?? 1)
  return number - 1
}
