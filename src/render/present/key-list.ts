import type { PresenterLabels } from '../../labels/index.js'
import type { Direction } from '../../model/briefing.js'

/** The keys of the presenter page, as its help lists them. */
export function keyList(
  labels: PresenterLabels,
  direction: Direction,
): { keys: string[]; label: string }[] {
  const [onward, backward] = direction === 'rtl' ? ['←', '→'] : ['→', '←']
  const keys: [keys: string, name: keyof PresenterLabels][] = [
    [`${onward} ↓ Space`, 'forward'],
    [`${backward} ↑`, 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['1 2 … Enter', 'jump'],
    ['/', 'search'],
    ['o', 'overview'],
    ['s', 'presenter'],
    ['f', 'fullScreen'],
    ['b .', 'black'],
    ['w ,', 'white'],
    ['l', 'pointer'],
    ['r', 'restart'],
    ['?', 'help'],
  ]
  return keys.map(([list, name]) => ({ keys: list.split(' '), label: labels[name] }))
}
