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

type Render = (rendering: Rendering) => Promise<string | Uint8Array>

/** The files of each format by what follows the briefing's name; loaded when asked for. */
export const formats = {
  pptx: {
    '.pptx': async ({ deck, theme, brand, modified }) =>
      (await import('./pptx/index.js')).renderPptx(deck, theme, {
        ...(brand && { brand }),
        ...(modified && { modified }),
      }),
  },
  html: {
    '.html': async ({ sheet, theme, handout }) =>
      (await import('./html/index.js')).renderHtml(sheet, theme, handout),
  },
  present: {
    '.present.html': async (rendering) =>
      (await import('./present/index.js')).renderPresent(rendering),
  },
  pdf: {
    '.pdf': async (rendering) =>
      (await import('./pdf/index.js')).renderDeckPdf(rendering),
    '.handout.pdf': async (rendering) =>
      (await import('./pdf/index.js')).renderSheetPdf(rendering),
  },
} satisfies Record<string, Record<string, Render>>

export type FormatName = keyof typeof formats

/** What the files of some formats are called, after the briefing's name. */
export function suffixesOf(names: readonly FormatName[]): string[] {
  return names.flatMap((name) => Object.keys(formats[name]))
}

/** What makes the files of a format, with their suffixes. */
export function rendersOf(name: FormatName): [suffix: string, render: Render][] {
  return Object.entries<Render>(formats[name])
}

/** The formats that are made where nobody asks for others. */
export const usualFormats: readonly FormatName[] = ['pptx', 'html']

/** Those in which Deckle draws slides itself, without the pictures that a brand has. */
export const drawnFormats: readonly FormatName[] = ['present', 'pdf']
