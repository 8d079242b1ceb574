export { type Found, findBriefings } from './files/find-briefings.js'
export { type BuildOptions, type BuildResult, build } from './pipeline.js'
export type { FormatName } from './render/index.js'
export { type Finding, verifyDeck } from './verify/index.js'
