import type { VFile } from 'vfile'
import { missingRoles } from './brand/explain.js'
import type { PlacedFrontMatter } from './briefing/front-matter.js'
import type { FrontMatter } from './briefing/front-matter-fields.js'
import { brandMakeshift } from './diagnostics/brand.js'
import { findBrand } from './files/find-brand.js'
import type { PictureAccess } from './files/picture-access.js'
import type { Brand } from './model/brand.js'
import { anyPaper, type Paper, type PaperFormat } from './model/paper.js'
import type { Theme } from './model/theme.js'
import { findTemplate } from './template/find.js'
import type { Template } from './template/load.js'
import { findTheme } from './theme/find.js'

/** What the caller chooses of how a briefing is read and fitted. */
export interface Choices {
  /** Used instead of what the front matter names. */
  template?: string
  theme?: string
  /** Whose layouts, colours and fonts are used instead of those of a theme. */
  brand?: Brand
  /** Paper that handouts fill; else they suit both formats. */
  paper?: PaperFormat
  landscape?: boolean
  /** Where pictures may come from, besides the folder of the briefing. */
  pictures?: PictureAccess
}

/** The template, and a brand or else a theme; the caller's choice stands first. */
export async function findLook(
  fields: FrontMatter,
  places: PlacedFrontMatter['places'],
  options: Choices,
  file: VFile,
): Promise<{ template: Template; theme: Theme; brand?: Brand }> {
  const template = options.template
    ? await findTemplate(options.template, file)
    : await findTemplate(fields.template, file, places.template)
  // A theme that the caller asks for stands before a brand of the front matter.
  const named = options.theme === undefined ? fields.brand : undefined
  const brand = options.brand ?? (await findBrand(named, file, places.brand))
  if (brand) {
    brandMakeshift(file, brand.name, missingRoles(brand))
    return { template, theme: brand.theme, brand }
  }
  const theme = options.theme
    ? await findTheme(options.theme, file)
    : await findTheme(fields.theme ?? template.manifest.theme, file, places.theme)
  return { template, theme }
}

/** The caller's choice stands before that of the front matter. */
export function paperOf(fields: FrontMatter, options: Choices): Paper {
  return {
    format: options.paper ?? fields.paper ?? anyPaper.format,
    landscape: options.landscape ?? fields.landscape ?? anyPaper.landscape,
  }
}
