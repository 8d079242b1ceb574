import type { Brand } from '../model/brand.js'
import type { BreakParagraph, SceneDeck } from '../model/scene.js'
import type { Sheet } from '../model/sheet.js'
import type { Theme } from '../model/theme.js'

/** All that an output can be made of. */
export interface Rendering {
  deck: SceneDeck
  /** Where its lines end. */
  breakParagraph: BreakParagraph
  sheet: Sheet
  theme: Theme
  /** The template's files for the sheet. */
  handout: { handlebars: string; css: string }
  /** Whose layouts the deck was fitted to, if not those of the theme. */
  brand?: Brand
  /** Time of the build, where outputs are to tell it. */
  modified?: Date
}

/** Renderers by the extension of their files, loaded when they are asked for. */
export const formats = {
  pptx: async ({ deck, theme, brand, modified }: Rendering) =>
    (await import('./pptx/index.js')).renderPptx(deck, theme, {
      ...(brand && { brand }),
      ...(modified && { modified }),
    }),
  html: async ({ sheet, theme, handout }: Rendering) =>
    (await import('./html/index.js')).renderHtml(sheet, theme, handout),
}

export type FormatName = keyof typeof formats
