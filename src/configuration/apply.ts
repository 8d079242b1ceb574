import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import { BrandError } from '../brand/errors.js'
import type { PlacedFrontMatter } from '../briefing/front-matter.js'
import type { FrontMatter } from '../briefing/front-matter-fields.js'
import type { Choices } from '../choices.js'
import { unusableBrand } from '../diagnostics/brand.js'
import { unusableConfiguration } from '../diagnostics/files.js'
import { loadBrand } from '../files/find-brand.js'
import { noteInput } from '../files/inputs.js'
import { type Limits, usualLimits } from '../model/limits.js'
import { isTemplatePath } from '../template/find.js'
import { besideConfiguration, configurationPaths, findConfiguration } from './find.js'
import { type Configuration, ConfigurationError } from './read.js'

/** The configuration that holds for a briefing; one that cannot be read fails it. */
export async function configurationOf(file: VFile): Promise<Configuration | undefined> {
  const folder = file.dirname ?? '.'
  try {
    const found = await findConfiguration(folder)
    noteInput(file, ...upTo(found?.path, configurationPaths(folder)))
    return found
  } catch (error) {
    if (error instanceof ConfigurationError)
      return unusableConfiguration(file, error.message)
    throw error
  }
}

/** The paths that were looked at: those in front of the one that was found, and it. */
function upTo(found: string | undefined, paths: string[]): string[] {
  const index = found === undefined ? -1 : paths.indexOf(resolve(found))
  return index < 0 ? paths : paths.slice(0, index + 1)
}

/** Front matter, and what the configuration says where this is silent. */
export function withSettings(
  written: PlacedFrontMatter,
  configuration: Configuration | undefined,
): PlacedFrontMatter {
  if (!configuration) return written
  const { fields } = written
  const { template, theme, paper, landscape, lang } = configuration.settings
  const { author, organisation, mark, citations } = configuration.settings
  const all: FrontMatter = {
    ...(template && !isTemplatePath(template) && { template }),
    // Brand and theme stand instead of each other.
    ...(theme && fields.brand === undefined && { theme }),
    ...(paper && { paper }),
    ...(landscape !== undefined && { landscape }),
    ...(lang && { lang }),
    ...(author && { author }),
    ...(organisation && { organisation }),
    ...(mark && { mark }),
    ...(citations && { citations }),
  }
  return { ...written, fields: { ...all, ...fields } }
}

/**
 * What the caller chooses, and files that the configuration names where neither caller
 * nor front matter chooses others.
 */
export async function withFiles(
  options: Choices,
  written: FrontMatter,
  configuration: Configuration | undefined,
  file: VFile,
): Promise<Choices> {
  if (!configuration) return options
  const { brand, assets } = configuration.settings
  const beside = (path: string) => besideConfiguration(configuration, path)
  const chosen = options.brand ?? options.theme ?? written.brand ?? written.theme
  const pictures = {
    ...(assets && { assets: beside(assets) }),
    ...options.pictures,
  }
  const all = {
    ...options,
    pictures,
    ...templateChoices(options, written, configuration),
  }
  if (!brand || chosen !== undefined) return all
  noteInput(file, beside(brand))
  try {
    return { ...all, brand: await loadBrand(beside(brand)) }
  } catch (error) {
    if (error instanceof BrandError) unusableBrand(file, brand, error.message)
    throw error
  }
}

/** Where templates are, and the one that the configuration names by its path. */
export function templateChoices(
  options: Pick<Choices, 'template' | 'templates'>,
  written: FrontMatter,
  configuration: Configuration,
): Pick<Choices, 'template' | 'templates'> {
  const { templates = [] } = configuration.settings
  const beside = templates.map((path) => besideConfiguration(configuration, path))
  const template =
    options.template ?? (written.template ? undefined : pathOf(configuration))
  return {
    templates: [...(options.templates ?? []), ...beside],
    ...(template !== undefined && { template }),
  }
}

/** The folder of the template, where the configuration names it by its path. */
function pathOf(configuration: Configuration): string | undefined {
  const { template } = configuration.settings
  return template && isTemplatePath(template)
    ? resolve(besideConfiguration(configuration, template))
    : undefined
}

/** How large a briefing may be. */
export function limitsOf(configuration: Configuration | undefined): Limits {
  const { megabytes, blocks, characters, pictures } = configuration?.settings.limits ?? {}
  return {
    bytes: megabytes === undefined ? usualLimits.bytes : megabytes * 1_000_000,
    blocks: blocks ?? usualLimits.blocks,
    characters: characters ?? usualLimits.characters,
    pictures: pictures ?? usualLimits.pictures,
  }
}
