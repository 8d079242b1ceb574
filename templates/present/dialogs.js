// Overview, search and the list of keys, on the page and in the presenter window.

import { findSlides } from './find.js'
import { copyOf, isMirrored, slides } from './slides.js'
import { goTo, stage } from './stage.js'
import { phrase, words } from './words.js'

export function toggleDialog(doc, name) {
  const dialog = doc.getElementById(name)
  if (dialog.open) return dialog.close()
  for (const other of doc.querySelectorAll('dialog[open]')) other.close()
  dialog.showModal()
  prepare[name]?.(doc, dialog)
}

const prepare = { overview: fillOverview, search: startSearch }

function fillOverview(doc, dialog) {
  const list = dialog.querySelector('ol')
  const items = slides.map((slide, index) => {
    const button = doc.createElement('button')
    button.type = 'button'
    const picture = copyOf(slide, doc)
    picture.setAttribute('inert', '')
    const caption = doc.createElement('span')
    caption.textContent = `${phrase('{number}', slide)} ${slide.title}`
    button.append(picture, caption)
    button.onclick = () => choose(dialog, index)
    const item = doc.createElement('li')
    item.append(button)
    return item
  })
  list.replaceChildren(...items)
  const buttons = [...list.querySelectorAll('button')]
  buttons[stage.current].ariaCurrent = 'true'
  buttons[stage.current].focus()
  list.onkeydown = (event) => moveFocus(event, doc, buttons)
}

function moveFocus(event, doc, buttons) {
  const top = buttons[0].offsetTop
  const across = buttons.filter((button) => button.offsetTop === top).length
  const ahead = isMirrored ? -1 : 1
  const steps = {
    ArrowRight: ahead,
    ArrowLeft: -ahead,
    ArrowDown: across,
    ArrowUp: -across,
    Home: -buttons.length,
    End: buttons.length,
  }
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const now = buttons.indexOf(doc.activeElement)
  buttons[Math.max(0, Math.min(now + step, buttons.length - 1))].focus()
}

function startSearch(doc, dialog) {
  const input = dialog.querySelector('input')
  input.value = ''
  input.oninput = () => showFound(doc, dialog, findSlides(input.value, slides))
  input.onkeydown = (event) => {
    const options = [...dialog.querySelectorAll('[role=option]')]
    const chosen = options.findIndex((option) => option.ariaSelected === 'true')
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      select(input, options, chosen + (event.key === 'ArrowDown' ? 1 : -1))
    }
    if (event.key === 'Enter') {
      // Else it would turn the slide, too, since the dialog is closed by then.
      event.stopPropagation()
      event.preventDefault()
      options[chosen]?.click()
    }
  }
  showFound(doc, dialog, [])
  input.focus()
}

function showFound(doc, dialog, found) {
  const input = dialog.querySelector('input')
  const options = found.map(({ slide, line }, index) => {
    const option = doc.createElement('li')
    option.id = `found-${index}`
    option.role = 'option'
    const title = doc.createElement('b')
    title.textContent = `${phrase('{number}', slide)} ${slide.title}`
    option.append(title, line.trim() === slide.title ? '' : line)
    option.onclick = () => choose(dialog, slide.number - 1)
    return option
  })
  dialog.querySelector('ul').replaceChildren(...options)
  const isWrong = input.value.trim() !== '' && found.length === 0
  dialog.querySelector('p').textContent = isWrong ? words.noMatch : ''
  select(input, options, 0)
}

function select(input, options, wanted) {
  const index = Math.max(0, Math.min(wanted, options.length - 1))
  options.forEach((option, number) => {
    option.ariaSelected = String(number === index)
  })
  options[index]?.scrollIntoView({ block: 'nearest' })
  input.setAttribute('aria-activedescendant', options[index]?.id ?? '')
}

function choose(dialog, index) {
  dialog.close()
  goTo(index)
}
