const search = document.querySelector('#search')
const count = document.querySelector('#count')
const cards = [...document.querySelectorAll('#cards > li')]
const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const texts = cards.map((card) => plain(card.textContent))

function show() {
  const words = plain(search.value).split(/\s+/).filter(Boolean)
  let shown = 0
  cards.forEach((card, index) => {
    const isFound = words.every((word) => texts[index].includes(word))
    if (card.hidden === isFound) card.hidden = !isFound
    if (isFound) shown += 1
  })
  const all = cards.length.toLocaleString('en')
  count.textContent = words.length > 0 ? `${shown.toLocaleString('en')} of ${all}` : all
  document.querySelector('#none').hidden = shown > 0
  const query = words.length > 0 ? `#${encodeURIComponent(search.value)}` : ' '
  history.replaceState(null, '', query === ' ' ? location.pathname : query)
}

function keys(event) {
  if (event.key === '/' && event.target !== search) {
    event.preventDefault()
    search.select()
  } else if (event.key === 'Escape') {
    search.value = ''
    show()
  } else if (event.key === 'Enter' && event.target === search) {
    cards
      .find((card) => !card.hidden)
      ?.querySelector('h2 a')
      .click()
  }
}

search.parentElement.hidden = false
search.value = decodeURIComponent(location.hash.slice(1))
search.addEventListener('input', show)
document.addEventListener('keydown', keys)
if (search.value) show()
