/**
 * Deckle as a library. Nothing is loaded or done before a function is called.
 *
 * @packageDocumentation
 */

export type { PlainMessage as Message } from './diagnostics/plain-message.js'
export type { Found } from './files/find-briefings.js'
export { type BuildOptions, type Built, build } from './library/build.js'
export {
  type BuiltText,
  buildText,
  type Made,
  type TextOptions,
} from './library/build-text.js'
export { type CheckTextOptions, checkText } from './library/check-text.js'
export { findBriefings } from './library/find-briefings.js'
export type { LookOptions, MakeOptions } from './library/options.js'
export { verifyDeck } from './library/verify-deck.js'
export type { FormatName } from './render/index.js'
export type { Finding } from './verify/index.js'
