import type { Card } from './card.js'
import { escapeHtml } from './escape-html.js'

/** A briefing with its files, by paths from the page. */
export interface Shown {
  card: Card
  /** Path of its outputs without their endings. */
  name: string
  outputs: string[]
  cover?: string
}

/** What files are called by what comes after the name; the first that is there leads. */
const kinds: [ending: string, label: string][] = [
  ['.present.html', 'Present'],
  ['.html', 'Handout'],
  ['.pptx', 'Deck'],
  ['.pdf', 'Deck as PDF'],
  ['.handout.pdf', 'Handout as PDF'],
]

/** A briefing as an item of the list. */
export function cardHtml({ card, name, outputs, cover }: Shown): string {
  const { title, subtitle, date, lang, direction, slides, minutes, ratio } = card
  const links = linksOf(name, outputs)
  const first = links[0]?.href ?? ''
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : ''
  const facts = [date, count(slides, 'slide'), `${minutes} min`].filter((fact) => fact)
  const picture = cover
    ? `<img src="${href(cover)}" alt="" loading="lazy" decoding="async" width="320" height="${Math.round(320 / ratio)}">`
    : ''
  return `<li dir="${direction}">
<a class="cover" href="${href(first)}" tabindex="-1" aria-hidden="true">${picture}</a>
<h2 lang="${escapeHtml(lang)}"><a href="${href(first)}">${escapeHtml(title)}</a></h2>${
    subtitle
      ? `\n<p class="subtitle" lang="${escapeHtml(lang)}">${escapeHtml(subtitle)}</p>`
      : ''
  }
<p class="facts">${facts.map((fact) => `<bdi>${escapeHtml(fact ?? '')}</bdi>`).join(' · ')}</p>
<p class="links">${links.map((link) => `<a href="${href(link.href)}">${escapeHtml(link.label)}</a>`).join(' ')}${
    folder && ` <span class="folder">${escapeHtml(folder)}</span>`
  }</p>
</li>`
}

function linksOf(name: string, outputs: string[]): { label: string; href: string }[] {
  const endings = outputs.map((path) => path.slice(name.length))
  const known = kinds.filter(([ending]) => endings.includes(ending))
  const others = endings.filter((ending) => !kinds.some(([one]) => one === ending))
  return [
    ...known.map(([ending, label]) => ({ label, href: `${name}${ending}` })),
    ...others.map((ending) => ({ label: ending.slice(1), href: `${name}${ending}` })),
  ]
}

/** A path as an address: names may have any letters. */
function href(path: string): string {
  return escapeHtml(path.split('/').map(encodeURIComponent).join('/'))
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
