import type { Direction } from '../model/briefing.js'

/** What a gallery shows of a briefing. */
export interface Card {
  title: string
  subtitle?: string
  /** In words of the language. */
  date?: string
  lang: string
  direction: Direction
  slides: number
  minutes: number
  /** Of its slides: how many times as wide as high they are. */
  ratio: number
}
