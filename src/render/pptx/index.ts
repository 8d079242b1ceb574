export { type RenderOptions, renderPptx } from './render-pptx.js'
