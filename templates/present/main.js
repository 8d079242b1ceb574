// Starts the page: from here on one slide is shown at a time.

import { equip } from './equip.js'
import { followMouse } from './pointer.js'
import { listenForPresenter } from './presenter.js'
import { showSlide } from './show.js'
import { slides } from './slides.js'
import { goTo, indexIn, onChange, stage, startAt } from './stage.js'
import { restoreTimer } from './timer.js'
import { listenToTouch } from './touch.js'

const root = document.documentElement
/** Milliseconds until the controls go when nothing moves. */
const idle = 2500

root.classList.add('presenting')
equip(window)
listenToTouch(document.getElementById('slides'))
followMouse(window, () => slides[stage.current].svg)
onChange(showSlide)
listenForPresenter(equip)
if (history.state?.startedAt) restoreTimer(history.state)
startAt(indexIn(location.hash))
addEventListener('hashchange', () => goTo(indexIn(location.hash)))

let timer
function showControls() {
  root.classList.remove('idle')
  clearTimeout(timer)
  timer = setTimeout(() => root.classList.add('idle'), idle)
}
for (const name of ['pointermove', 'pointerdown', 'focusin'])
  addEventListener(name, showControls)
showControls()
