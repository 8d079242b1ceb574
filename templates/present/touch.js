// Clicks, taps and swipes on the slide.

import { isMirrored } from './slides.js'
import { back, forward, stage } from './stage.js'

/** CSS pixels: less is a tap, more is a swipe. */
const still = 10
const far = 40

let start

export function listenToTouch(place) {
  place.addEventListener('pointerdown', (event) => {
    start = event.isPrimary ? event : undefined
  })
  place.addEventListener('pointerup', (event) => {
    if (!start || event.button !== 0 || event.target.closest('a')) return
    const x = event.clientX - start.clientX
    const y = event.clientY - start.clientY
    start = undefined
    if (Math.hypot(x, y) < still) tap(event)
    else if (event.pointerType !== 'mouse' && Math.abs(x) > Math.max(far, Math.abs(y)))
      turn(x < 0)
  })
}

/** A mouse goes on wherever it clicks, fingers do so in the outer thirds. */
function tap({ pointerType, clientX }) {
  if (pointerType === 'mouse') {
    if (!stage.pointing && getSelection().isCollapsed) forward()
    return
  }
  const third = Math.floor((clientX / innerWidth) * 3)
  if (third !== 1) turn(third === 2)
}

/** Onward lies on the right, or on the left where people read from the right. */
function turn(isRight) {
  if (isRight === isMirrored) back()
  else forward()
}
