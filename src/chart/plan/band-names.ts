import { unbrokenWords } from '../../model/unbroken-words.js'
import { isTime } from '../read/fitting-form.js'
import { type ChartSetting, labelAir } from './setting.js'
import { shortened } from './shortened.js'

/** How names stand under the bands of an axis. */
export interface BandNames {
  lines: string[][]
  /** Every how many-th is written. */
  every: number
  /** Whether they stand upright. */
  turned: boolean
  /** Points. */
  height: number
  isRoomy: boolean
}

const mostLines = 3

/** Names under bands of a width: in lines, else every so many-th, else upright. */
export function bandNames(
  names: string[],
  band: number,
  mostHeight: number,
  size: number,
  setting: ChartSetting,
): BandNames {
  const widths = names.map((name) => setting.measure(name, size))
  const widest = Math.max(0, ...widths)
  const line = size * setting.leading
  const inner = Math.max(band - size * labelAir, 1)
  const plain = names.map((name) => [name])
  if (widest <= inner) {
    return { lines: plain, every: 1, turned: false, height: line, isRoomy: true }
  }
  if (isTime(names)) {
    const every = Math.max(1, Math.ceil((widest + size) / band))
    return { lines: plain, every, turned: false, height: line, isRoomy: true }
  }
  const lines = names.map((name) => setting.breakText(name, size, inner))
  const longestWord = Math.max(
    0,
    ...names
      .flatMap((name) => unbrokenWords(name))
      .map((word) => setting.measure(word, size)),
  )
  const count = Math.max(1, ...lines.map((one) => one.length))
  if (longestWord <= inner && count <= mostLines) {
    return { lines, every: 1, turned: false, height: count * line, isRoomy: true }
  }
  const height = Math.min(widest, mostHeight)
  return {
    lines: names.map((name) => [shortened(name, size, height, setting)]),
    every: Math.max(1, Math.ceil(line / band)),
    turned: true,
    height,
    isRoomy: band >= line && widest <= mostHeight,
  }
}
