// The page of `deckle preview`: shows what the server tells, and keeps its place.

const byId = (id) => document.getElementById(id)
const main = byId('main')
const slideList = byId('slides')

/** What is shown: the last update, and the drawings of its slides by their keys. */
let shown = { path: undefined, slides: [], source: [] }
let drawings = {}
let stylesKey
let chosen = 0
let paths = []
let connection

/** Follows a briefing; none is the first of the list. */
function follow(path) {
  connection?.close()
  drawings = {}
  stylesKey = undefined
  connection = new EventSource(
    path ? `/news?briefing=${encodeURIComponent(path)}` : '/news',
  )
  connection.onopen = () => {
    // A server that starts anew sends all that it has.
    drawings = {}
    stylesKey = undefined
  }
  connection.onmessage = ({ data }) => {
    const news = JSON.parse(data)
    if (news.type === 'briefings') showList(news)
    if (news.type === 'update') showUpdate(news)
    if (news.type === 'sheet') showSheet(news)
  }
  connection.onerror = () =>
    showState('Not connected: is the preview still running?', true)
}

function showList({ paths: all, chosen: path }) {
  paths = all
  const folder = commonFolder(all)
  byId('briefings').hidden = all.length < 2
  byId('briefings').firstElementChild.replaceChildren(
    ...all.map((one) => {
      const button = create(
        'button',
        { type: 'button' },
        one.slice(folder.length).replace(/\.md$/i, ''),
      )
      button.ariaCurrent = one === path ? 'true' : 'false'
      button.onclick = () => choose(one)
      const item = create('li')
      item.append(button)
      return item
    }),
  )
  if (path !== shown.path) {
    shown = { path, slides: [], source: [] }
    slideList.replaceChildren()
    byId('sheet').replaceChildren()
    byId('title').textContent = path ?? 'Preview'
    chosen = 0
    main.scrollTop = 0
  }
  if (path !== undefined) history.replaceState(null, '', `#${encodeURIComponent(path)}`)
}

function choose(path) {
  if (path !== undefined && path !== shown.path) follow(path)
}

function commonFolder(all) {
  const [first = ''] = all
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  while (folder && !all.every((one) => one.startsWith(folder)))
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
  return folder
}

function showUpdate(update) {
  const { pages, isCurrent } = update
  const before = shown
  shown = { ...shown, source: update.source.split(/\r?\n/) }
  if (pages) {
    const known = { ...drawings, ...pages.drawings }
    drawings = Object.fromEntries(pages.slides.map(({ key }) => [key, known[key]]))
    if (pages.styles.key !== stylesKey && pages.styles.css !== undefined)
      byId('slide-styles').textContent = pages.styles.css
    stylesKey = pages.styles.key
    shown.slides = pages.slides
    shown.direction = pages.direction
    chosen = placeOf(before.slides[chosen], chosen)
    showSlides(before.slides)
    byId('title').textContent = pages.title
    document.title = `${pages.title} – preview`
  }
  const time = new Date().toLocaleTimeString()
  const count = pages
    ? `${plural(pages.slides.length, 'slide')} · ${pages.minutes} min · `
    : ''
  showState(isCurrent ? `${count}built ${time}` : `errors at ${time}`, !isCurrent)
  const [error] = update.messages.filter(({ severity }) => severity === 'error')
  byId('alarm').hidden = isCurrent
  byId('alarm').textContent = isCurrent
    ? ''
    : `${place(error)}${error?.reason ?? 'This briefing cannot be built'}.${pages ? ' Below is what was built last.' : ''}`
  showMessages('message', update.messages)
  showMessages('finding', update.findings)
  const told = update.messages.length + (update.findings?.length ?? 0)
  byId('panel-count').textContent = told ? String(told) : ''
  showChosen()
}

/** Where a slide went: what looks the same, else what is called the same, else its number. */
function placeOf(slide, index) {
  const all = shown.slides
  const nearest = (is) => {
    const found = all.flatMap((one, number) => (is(one) ? [number] : []))
    return found.sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0]
  }
  if (!slide) return 0
  const same = nearest(({ key }) => key === slide.key)
  const called = nearest(({ title }) => title === slide.title)
  return same ?? called ?? Math.min(index, Math.max(0, all.length - 1))
}

/** Draws anew only what looks otherwise, and leaves what is read where it is. */
function showSlides(before) {
  const anchor = firstInSight()
  const old = [...slideList.children]
  const top = old[anchor]?.getBoundingClientRect().top
  const target = placeOf(before[anchor], anchor)
  shown.slides.forEach(({ key, title }, index) => {
    const figure = old[index] ?? newFigure(index)
    if (!figure.isConnected) slideList.append(figure)
    const [caption, frame] = figure.children
    caption.textContent = String(index + 1)
    figure.ariaLabel = `${index + 1}. ${title}`
    if (figure.dataset.key === key) return
    const isNew = figure.dataset.key === undefined
    figure.dataset.key = key
    frame.innerHTML = drawings[key] ?? ''
    figure.classList.remove('changed')
    if (!isNew && !before.some((one) => one.key === key)) {
      void figure.offsetWidth
      figure.classList.add('changed')
    }
  })
  for (const figure of old.slice(shown.slides.length)) figure.remove()
  const now = slideList.children[target]
  if (top !== undefined && now) main.scrollTop += now.getBoundingClientRect().top - top
}

function firstInSight() {
  const edge = main.getBoundingClientRect().top
  const all = [...slideList.children]
  const index = all.findIndex(
    (figure) => figure.getBoundingClientRect().bottom > edge + 20,
  )
  return Math.max(0, index)
}

function newFigure(index) {
  const figure = create('figure', { tabIndex: -1 })
  figure.append(create('figcaption'), create('div', { className: 'frame' }))
  figure.onclick = (event) => {
    const link = event.target.closest('a')
    const href = link?.getAttribute('href')
    if (href) event.preventDefault()
    if (href?.startsWith('#slide-')) goTo(Number(href.slice(7)) - 1)
    else if (/^https?:/i.test(href ?? '')) open(href, '_blank', 'noopener')
    else goTo(index, false)
  }
  return figure
}

/** Marks the chosen slide, and tells what it is made of. */
function showChosen(line) {
  ;[...slideList.children].forEach((figure, index) => {
    figure.ariaCurrent = index === chosen ? 'true' : 'false'
  })
  const slide = shown.slides[chosen]
  const { from, to } = slide ?? { from: line ?? 1, to: line ?? 1 }
  const first = Math.min(from, line ?? from)
  const last = Math.min(Math.max(to, line ?? to), shown.source.length)
  byId('source-name').textContent = slide ? `Source of slide ${chosen + 1}` : 'Source'
  byId('source').replaceChildren(
    ...shown.source.slice(first - 1, last).map((text, index) => {
      const item = create('li')
      item.append(create('span', { dir: 'auto' }, text))
      item.dataset.line = String(first + index)
      if (first + index === line) item.className = 'marked'
      return item
    }),
  )
  byId('notes-section').hidden = !slide?.notes.length
  byId('notes').dir = shown.direction ?? 'ltr'
  byId('notes').replaceChildren(
    ...(slide?.notes ?? []).map((note) => create('p', {}, note)),
  )
}

function goTo(index, scrolls = true, line) {
  chosen = Math.max(0, Math.min(index, shown.slides.length - 1))
  showTab('slides')
  showChosen(line)
  if (scrolls) slideList.children[chosen]?.scrollIntoView({ block: 'nearest' })
}

/** What is absent was not looked for: an error has to be mended before. */
function showMessages(name, messages) {
  const count = messages?.length
  byId(`${name}-count`).textContent = count ? String(count) : ''
  const text = messages ? 'Nothing to mend.' : 'Not checked: mend the error first.'
  const none = create('li', { className: 'none' }, text)
  byId(`${name}s`).replaceChildren(...(count ? messages.map(messageItem) : [none]))
}

function messageItem(message) {
  const { severity, reason, note, file, line, slide, rule } = message
  const button = create('button', {
    type: 'button',
    title: rule,
    disabled: line === undefined || file !== undefined,
  })
  const where = create('span', { className: 'place' })
  where.append(
    create('b', {}, severity === 'info' ? 'hint' : severity),
    `${file ? `, ${file}` : ''}${line ? `, line ${line}` : ''}${slide ? `, slide ${slide}` : ''}`,
  )
  button.append(where, create('br'), reason)
  if (note) button.append(create('span', { className: 'note' }, note))
  button.onclick = () => goTo((slide ?? chosen + 1) - 1, true, line)
  const item = create('li', { className: severity })
  item.append(button)
  return item
}

function place(message) {
  const file = message?.file ? `${message.file}, ` : ''
  return message?.line ? `${file}line ${message.line}: `.replace(/^l/, 'L') : file
}

/** A new sheet stands behind the old one until it is drawn. */
function showSheet({ path, key, width, height }) {
  const frame = create('iframe', { title: 'Sheet', className: 'waiting' })
  frame.setAttribute('sandbox', '')
  frame.src = `/sheet?briefing=${encodeURIComponent(path)}&key=${key}`
  frame.width = width
  frame.height = height
  frame.onload = () => {
    for (const other of [...byId('sheet').children]) if (other !== frame) other.remove()
    frame.className = ''
    fitSheet()
  }
  byId('sheet').append(frame)
}

/** As wide as there is room for. */
function fitSheet() {
  const frame = byId('sheet').lastElementChild
  if (!frame) return
  const scale = Math.min(1.25, (main.clientWidth - 52) / frame.width)
  frame.style.transform = `scale(${scale})`
  byId('sheet').style.inlineSize = `${frame.width * scale}px`
  byId('sheet').style.blockSize = `${frame.height * scale}px`
}

/** Where each of the two was left. */
const scrolled = { slides: 0, sheet: 0 }

function showTab(name) {
  const other = name === 'slides' ? 'sheet' : 'slides'
  if (!byId(name).hidden) return
  scrolled[other] = main.scrollTop
  for (const one of [name, other]) {
    byId(one).hidden = one === other
    byId(`tab-${one}`).ariaSelected = String(one === name)
  }
  fitSheet()
  main.scrollTop = scrolled[name]
}

function toggleOverview() {
  const isOn = slideList.classList.toggle('overview')
  byId('overview-button').ariaPressed = String(isOn)
  goTo(chosen)
}

/** Only narrow windows have a panel that opens. */
function togglePanel() {
  const isOpen = byId('panel').classList.toggle('open')
  byId('panel-button').ariaExpanded = String(isOpen)
}

function showGround(ground) {
  document.documentElement.dataset.ground = ground
  byId('ground-button').textContent = ground === 'dark' ? 'Light' : 'Dark'
}

function toggleGround() {
  const ground = document.documentElement.dataset.ground === 'dark' ? 'light' : 'dark'
  localStorage.setItem('ground', ground)
  showGround(ground)
}

function showState(text, isLate) {
  byId('state').textContent = text
  byId('state').className = isLate ? 'late' : ''
}

function toggleHelp() {
  const help = byId('help')
  if (help.open) help.close()
  else help.showModal()
}

function otherBriefing(step) {
  choose(paths[paths.indexOf(shown.path) + step])
}

const onward = () => goTo(chosen + 1)
const back = () => goTo(chosen - 1)
const isMirrored = () => shown.direction === 'rtl'
const keys = {
  ArrowDown: onward,
  j: onward,
  ArrowUp: back,
  k: back,
  ArrowRight: () => (isMirrored() ? back() : onward()),
  ArrowLeft: () => (isMirrored() ? onward() : back()),
  Home: () => goTo(0),
  End: () => goTo(shown.slides.length - 1),
  '[': () => otherBriefing(-1),
  ']': () => otherBriefing(1),
  s: () => showTab(byId('slides').hidden ? 'slides' : 'sheet'),
  o: toggleOverview,
  m: togglePanel,
  d: toggleGround,
  '?': toggleHelp,
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const act = keys[event.key]
  if (!act || (byId('help').open && event.key !== '?')) return
  // The sheet scrolls by itself.
  if (byId('slides').hidden && /^(Arrow|Home|End)/.test(event.key)) return
  event.preventDefault()
  act()
})
addEventListener('resize', fitSheet)
byId('tab-slides').onclick = () => showTab('slides')
byId('tab-sheet').onclick = () => showTab('sheet')
byId('overview-button').onclick = toggleOverview
byId('panel-button').onclick = togglePanel
byId('ground-button').onclick = toggleGround
byId('help-button').onclick = toggleHelp

function create(name, properties = {}, text = '') {
  const element = document.createElement(name)
  Object.assign(element, properties)
  if (text) element.textContent = text
  return element
}

function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

const isDark = matchMedia('(prefers-color-scheme: dark)').matches
showGround(localStorage.getItem('ground') ?? (isDark ? 'dark' : 'light'))
follow(decodeURIComponent(location.hash.slice(1)))
