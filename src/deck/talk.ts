import type { SceneDeck } from '../model/scene.js'
import { wordsPerMinute } from '../model/speaking-time.js'

/** How long a deck is. */
export interface Talk {
  slides: number
  /** At 130 words a minute, rounded up. */
  minutes: number
}

/** Slides of a deck, and minutes to present it. */
export function talkOf(deck: SceneDeck): Talk {
  const scenes = deck.groups.flatMap((group) => group.scenes)
  const words = scenes.reduce((sum, scene) => sum + scene.words, 0)
  return { slides: scenes.length, minutes: Math.ceil(words / wordsPerMinute) }
}
