// Gives a window its keys, buttons and links.

import { actions, listenToKeys } from './keys.js'
import { goTo, indexIn } from './stage.js'

export function equip(win) {
  const { document: doc } = win
  listenToKeys(win)
  for (const button of doc.querySelectorAll('[data-action]'))
    button.onclick = () => actions[button.dataset.action](doc)
  doc.addEventListener('click', (event) => {
    const href = event.target.closest?.('svg a')?.getAttribute('href')
    if (!href) return
    event.preventDefault()
    if (href.startsWith('#')) goTo(indexIn(href))
    else open(href, '_blank', 'noopener')
  })
}
