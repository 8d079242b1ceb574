// The slides, as the page has them.

export const isMirrored = document.documentElement.dir === 'rtl'

export const slides = [...document.querySelectorAll('.page')].map((page, index) => {
  const svg = page.querySelector('svg')
  const { title, section, seconds } = page.dataset
  return {
    ...{ page, svg, title, section },
    number: index + 1,
    seconds: Number(seconds),
    notes: [...page.querySelectorAll('.notes p')].map((note) => note.textContent),
    lines: [...svg.querySelectorAll('text, .line')].map((line) => line.textContent),
  }
})

dropRepeated()

/** What stands on most slides, as the name of the deck does, finds none of them. */
function dropRepeated() {
  const counts = new Map()
  for (const { lines } of slides)
    for (const line of new Set(lines)) counts.set(line, (counts.get(line) ?? 0) + 1)
  const most = Math.max(2, slides.length / 2)
  for (const slide of slides)
    slide.lines = slide.lines.filter((line) => counts.get(line) <= most)
}

/** A copy of a slide for another place, in which nothing can be clicked or read twice. */
export function copyOf(slide, doc) {
  const copy = doc.importNode(slide.svg, true)
  copy.setAttribute('aria-hidden', 'true')
  return copy
}
