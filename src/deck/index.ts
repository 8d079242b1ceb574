export { paragraphBreaker } from './fit/break-paragraph.js'
export { fitDeck } from './fit/fit-deck.js'
export { planDeck } from './plan/plan-deck.js'
export { type Talk, talkOf } from './talk.js'
