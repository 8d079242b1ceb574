// The laser pointer: on the page it follows the mouse, wherever that is over the slide.

import { slides } from './slides.js'
import { stage } from './stage.js'

/** Has the pointer follow the mouse over a slide of some window. */
export function followMouse(win, svgOf) {
  win.addEventListener('pointermove', (event) => {
    const svg = svgOf()
    if (!stage.pointing || !svg) return
    const mouse = new DOMPoint(event.clientX, event.clientY)
    movePointer(mouse.matrixTransform(svg.getScreenCTM().inverse()))
  })
}

/** To a place of the slide, in its points. */
function movePointer(place) {
  const pointer = document.getElementById('pointer')
  const screen = slides[stage.current].svg.getScreenCTM()
  const { x, y } = place.matrixTransform(screen)
  pointer.hidden = false
  pointer.style.transform = `translate(${x}px, ${y}px)`
}
