// The presenter window. It has no script of its own, since pages from files may not talk to
// each other in all browsers: this page writes into the window that it has opened.

import { secondsBehind } from './pace.js'
import { followMouse } from './pointer.js'
import { showToast } from './show.js'
import { copyOf, slides } from './slides.js'
import { onChange, stage } from './stage.js'
import { countTime, elapsed, spentOn } from './timer.js'
import { clockTime, minutesAndSeconds, phrase, words } from './words.js'

let win
let equipWindow

export function openPresenter() {
  if (win && !win.closed) return win.focus()
  win = open('', '_blank', 'popup,width=1180,height=760')
  if (!win) return showToast(document, words.blocked, 8)
  const { document: doc } = win
  // An empty window has old rules of layout, and Firefox may load it once more.
  doc.open()
  doc.write('<!doctype html>')
  doc.close()
  const root = doc.documentElement
  root.lang = words.lang
  root.dir = words.direction
  root.className = 'presenter'
  doc.title = `${words.presenter} – ${document.title}`
  doc.head.append(doc.importNode(document.querySelector('style'), true))
  doc.body.append(doc.importNode(document.getElementById('presenter').content, true))
  equipWindow(win)
  followMouse(win, () => doc.querySelector('#now svg'))
  win.setInterval(showTimes, 250)
  showPresenter()
}

/** @param equip gives a window its keys and buttons */
export function listenForPresenter(equip) {
  equipWindow = equip
  onChange(showPresenter)
  // Without this page it cannot go on.
  addEventListener('pagehide', () => win?.close())
}

export function showPresenter() {
  if (!win || win.closed) return
  const { document: doc } = win
  const { current, blank, pointing } = stage
  const slide = slides[current]
  const next = slides[current + 1]
  const text = (id, value) => {
    doc.getElementById(id).textContent = value
  }
  doc.getElementById('now').replaceChildren(copyOf(slide, doc))
  doc.getElementById('next').replaceChildren(next ? copyOf(next, doc) : '')
  doc.documentElement.classList.toggle('pointing', pointing)
  text('next-title', next?.title ?? words.end)
  text('place', phrase(words.place, { number: slide.number, count: slides.length }))
  const screens = { black: words.isBlack, white: words.isWhite }
  text('blank-note', screens[blank] ?? '')
  text('section-name', slide.section)
  showNotes(doc, slide)
  showTimes()
}

function showNotes(doc, slide) {
  const place = doc.getElementById('notes')
  if (place.dataset.slide === String(slide.number)) return
  place.dataset.slide = slide.number
  place.lang = document.documentElement.lang
  place.dir = document.documentElement.dir
  const notes = slide.notes.length > 0 ? slide.notes : [words.noNotes]
  const paragraphs = notes.map((note) => {
    const paragraph = doc.createElement('p')
    paragraph.textContent = note
    return paragraph
  })
  place.classList.toggle('none', slide.notes.length === 0)
  place.replaceChildren(...paragraphs)
  place.scrollTop = 0
}

function showTimes() {
  const { document: doc } = win
  const { current } = stage
  countTime(current)
  const { section } = slides[current]
  const inSection = slides.filter((slide) => slide.section === section)
  const planned = inSection.reduce((sum, { seconds }) => sum + seconds, 0)
  const spent = spentOn(section)
  doc.getElementById('clock').textContent = clockTime(new Date())
  doc.getElementById('elapsed').textContent = minutesAndSeconds(elapsed())
  doc.getElementById('section-time').textContent = phrase(words.spentOf, {
    spent: minutesAndSeconds(spent),
    planned: minutesAndSeconds(planned),
  })
  const bar = doc.getElementById('section-bar')
  bar.max = Math.max(planned, 1)
  bar.value = spent
  showPace(doc.getElementById('pace'))
}

function showPace(place) {
  const plan = slides.map(({ seconds }) => seconds)
  const behind = secondsBehind(plan, stage.current, elapsed())
  const label = behind > 0 ? words.behind : words.ahead
  const isOnTime = Math.abs(behind) < 1 || elapsed() === 0
  place.dataset.late = String(!isOnTime && behind > 0)
  place.textContent = isOnTime
    ? words.onTime
    : phrase(label, { time: minutesAndSeconds(behind) })
}
