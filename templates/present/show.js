// Shows the slide on this page, and tells it to those who hear it.

import { slides } from './slides.js'
import { stage } from './stage.js'
import { phrase, words } from './words.js'

export function showSlide() {
  const { current, blank, pointing } = stage
  slides.forEach(({ page }, index) => {
    page.classList.toggle('current', index === current)
  })
  document.getElementById('blank').dataset.color = blank
  document.documentElement.classList.toggle('pointing', pointing)
  if (!pointing) document.getElementById('pointer').hidden = true
  const { number, title } = slides[current]
  const count = slides.length
  document.getElementById('place').textContent = phrase(words.place, { number, count })
  say(document, phrase(words.slideOf, { number, count, title }))
}

/** Tells something to those who hear the page, once. */
function say(doc, text) {
  const live = doc.getElementById('live')
  if (live.textContent !== text) live.textContent = text
}

/** Shows a few words for some seconds. */
export function showToast(doc, text, seconds = 3) {
  const toast = doc.getElementById('toast')
  toast.textContent = text
  toast.hidden = text === ''
  clearTimeout(toast.timer)
  toast.timer = setTimeout(() => {
    toast.hidden = true
  }, seconds * 1000)
}
