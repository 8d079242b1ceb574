import { createHash } from 'node:crypto'
import { renderHtml } from '../render/html/index.js'
import type { Rendering } from '../render/index.js'
import type { ViewSheet } from './view.js'

const pixels = 96 / 72
/** Around the sheet on a screen, in CSS pixels: 12 mm of padding, and 10 mm of margin above. */
const padding = (12 / 25.4) * 96
const margin = (10 / 25.4) * 96

/** The sheet as the page of its own that it is, with the size of that page. */
export async function viewSheet({
  sheet,
  theme,
  handout,
}: Rendering): Promise<ViewSheet> {
  const html = await renderHtml(sheet, theme, handout)
  const { width, height } = sheet.area
  return {
    key: createHash('sha256').update(html).digest('base64url').slice(0, 16),
    html,
    width: Math.ceil(width * pixels + 2 * padding + 2 * margin),
    height: Math.ceil(height * pixels + 2 * padding + 2 * margin),
  }
}
