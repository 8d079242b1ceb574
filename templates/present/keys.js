// What keys do, on the page and in the presenter window.

import { toggleDialog } from './dialogs.js'
import { plain } from './find.js'
import { openPresenter, showPresenter } from './presenter.js'
import { showToast } from './show.js'
import { isMirrored, slides } from './slides.js'
import { back, forward, goTo, stage, toggleBlank, togglePointer } from './stage.js'
import { restartTimer } from './timer.js'

/** The digits that were typed, until Enter. */
let typed = ''

export const actions = {
  forward,
  back,
  first: () => goTo(0),
  last: () => goTo(slides.length - 1),
  overview: (doc) => toggleDialog(doc, 'overview'),
  search: (doc) => toggleDialog(doc, 'search'),
  help: (doc) => toggleDialog(doc, 'help'),
  presenter: openPresenter,
  fullScreen: toggleFullScreen,
  black: () => toggleBlank('black'),
  white: () => toggleBlank('white'),
  pointer: togglePointer,
  restart,
}

const byKey = {
  ArrowRight: isMirrored ? 'back' : 'forward',
  ArrowLeft: isMirrored ? 'forward' : 'back',
  ArrowDown: 'forward',
  ArrowUp: 'back',
  PageDown: 'forward',
  PageUp: 'back',
  ' ': 'forward',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  o: 'overview',
  '/': 'search',
  '?': 'help',
  s: 'presenter',
  f: 'fullScreen',
  // Remotes begin a talk with it; a page that is loaded anew would lose its other window.
  F5: 'fullScreen',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  l: 'pointer',
  r: 'restart',
}

export function listenToKeys(win) {
  win.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const doc = win.document
    if (doc.querySelector('dialog[open]')) return leaveDialog(event, doc)
    // A button that has the focus is pressed.
    if (/^(?: |Enter)$/.test(event.key) && event.target.closest?.('button, a')) return
    if (typeNumber(event, doc)) return event.preventDefault()
    const name = event.key === ' ' && event.shiftKey ? 'back' : byKey[latinKey(event)]
    if (!name) return
    event.preventDefault()
    actions[name](doc)
  })
}

/** Keys that open the overview and the list of keys close them, too. */
function leaveDialog(event, doc) {
  const name = byKey[latinKey(event)]
  const [open] = doc.querySelectorAll('dialog[open]')
  if (name === open.id && name !== 'search') open.close()
}

/** Digits and Enter; whether the key was one of them. */
function typeNumber(event, doc) {
  const digit = plain(event.key)
  if (/^\d$/.test(digit)) typed = (typed + digit).slice(-4)
  else if (event.key === 'Enter') {
    if (typed) goTo(Number(typed) - 1)
    else forward()
    typed = ''
  } else {
    const was = typed
    typed = ''
    showToast(doc, '')
    return was !== '' && /^(?:Escape|Backspace)$/.test(event.key)
  }
  showToast(doc, typed, 60)
  return true
}

/** The key as a Latin keyboard has it, whatever letters are on this one. */
function latinKey({ key, code, shiftKey }) {
  if (key.length > 1 || /[ -~]/.test(key)) return key.length > 1 ? key : key.toLowerCase()
  if (code === 'Slash') return shiftKey ? '?' : '/'
  return code === 'Period' ? '.' : code.replace(/^Key/, '').toLowerCase()
}

function toggleFullScreen() {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.()
  // From the presenter window browsers do not allow it.
  done?.catch(() => {})
}

function restart() {
  restartTimer()
  history.replaceState(null, '', `#${stage.current + 1}`)
  showPresenter()
}
