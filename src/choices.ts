import { join } from 'node:path'
import type { VFile } from 'vfile'
import { missingRoles } from './brand/explain.js'
import type { PlacedFrontMatter } from './briefing/front-matter.js'
import type { FrontMatter } from './briefing/front-matter-fields.js'
import { brandMakeshift } from './diagnostics/brand.js'
import { unusable } from './diagnostics/files.js'
import { findBrand } from './files/find-brand.js'
import { insideFolder } from './files/inside-folder.js'
import type { PictureAccess } from './files/picture-access.js'
import type { Brand } from './model/brand.js'
import { anyPaper, type Paper, type PaperFormat } from './model/paper.js'
import type { Position } from './model/position.js'
import type { Theme } from './model/theme.js'
import { findTemplate, isTemplatePath } from './template/find.js'
import { listTemplates, type Template } from './template/load.js'
import { findTheme, findThemeFile } from './theme/find.js'

/** What the caller chooses of how a briefing is read and fitted. */
export interface Choices {
  /** Used instead of what the front matter names; a path is that of a folder. */
  template?: string
  /** Folders that hold templates, besides the package. */
  templates?: readonly string[]
  theme?: string
  /** Whose layouts, colours and fonts are used instead of those of a theme. */
  brand?: Brand
  /** Paper that handouts fill; else they suit both formats. */
  paper?: PaperFormat
  landscape?: boolean
  /** Whether notes and what is marked as private are left out. */
  public?: boolean
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
  const template = await templateOf(fields, places, options, file)
  // A theme that the caller asks for stands before a brand of the front matter.
  const named = options.theme === undefined ? fields.brand : undefined
  const brand = options.brand ?? (await findBrand(named, file, places.brand))
  if (brand) {
    brandMakeshift(file, brand.name, missingRoles(brand))
    return { template, theme: brand.theme, brand }
  }
  const theme = options.theme
    ? await findTheme(options.theme, file)
    : await themeOf(fields.theme, template, file, places.theme)
  return { template, theme }
}

/** The theme that the front matter names, else that of the template: a file beside it. */
function themeOf(
  named: string | undefined,
  { manifest, folder }: Template,
  file: VFile,
  place?: Position,
): Promise<Theme> {
  return !named && /^[\w-]+\.yaml$/.test(manifest.theme)
    ? findThemeFile(manifest.name, join(folder, manifest.theme), file)
    : findTheme(named ?? manifest.theme, file, place)
}

/**
 * The template alone. A path in the front matter leads to the folder of the briefing or
 * below.
 */
export async function templateOf(
  { template: named }: FrontMatter,
  places: PlacedFrontMatter['places'],
  { template, templates = [] }: Choices,
  file: VFile,
): Promise<Template> {
  if (template) return findTemplate(template, templates, file)
  if (!named || !isTemplatePath(named))
    return findTemplate(named, templates, file, places.template)
  const found = await insideFolder(named, file)
  if ('path' in found) return findTemplate(found.path, templates, file, places.template)
  const reason = `Cannot use \`${named}\` as a template: ${found.cause}`
  return unusable(
    file,
    'template',
    reason,
    await listTemplates(templates),
    places.template,
  )
}

/** The caller's choice stands before that of the front matter. */
export function paperOf(fields: FrontMatter, options: Choices): Paper {
  return {
    format: options.paper ?? fields.paper ?? anyPaper.format,
    landscape: options.landscape ?? fields.landscape ?? anyPaper.landscape,
  }
}
