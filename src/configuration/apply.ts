import type { VFile } from 'vfile'
import { BrandError } from '../brand/errors.js'
import type { PlacedFrontMatter } from '../briefing/front-matter.js'
import type { FrontMatter } from '../briefing/front-matter-fields.js'
import type { Choices } from '../choices.js'
import { unusableBrand } from '../diagnostics/brand.js'
import { unusableConfiguration } from '../diagnostics/files.js'
import { loadBrand } from '../files/find-brand.js'
import { besideConfiguration, findConfiguration } from './find.js'
import { type Configuration, ConfigurationError } from './read.js'

/** The configuration that holds for a briefing; one that cannot be read fails it. */
export async function configurationOf(file: VFile): Promise<Configuration | undefined> {
  try {
    return await findConfiguration(file.dirname ?? '.')
  } catch (error) {
    if (error instanceof ConfigurationError)
      return unusableConfiguration(file, error.message)
    throw error
  }
}

/** Front matter, and what the configuration says where this is silent. */
export function withSettings(
  { fields, places }: PlacedFrontMatter,
  configuration: Configuration | undefined,
): PlacedFrontMatter {
  if (!configuration) return { fields, places }
  const { template, theme, paper, landscape, lang } = configuration.settings
  const { author, organisation, mark, citations } = configuration.settings
  const all: FrontMatter = {
    ...(template && { template }),
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
  return { fields: { ...all, ...fields }, places }
}

/**
 * What the caller chooses, and files that the configuration names where neither caller
 * nor front matter chooses others.
 */
export async function withFiles(
  options: Choices,
  { brand: named, theme }: FrontMatter,
  configuration: Configuration | undefined,
  file: VFile,
): Promise<Choices> {
  if (!configuration) return options
  const { brand, assets } = configuration.settings
  const chosen = options.brand ?? options.theme ?? named ?? theme
  const pictures = {
    ...(assets && { assets: besideConfiguration(configuration, assets) }),
    ...options.pictures,
  }
  if (!brand || chosen !== undefined) return { ...options, pictures }
  try {
    const path = besideConfiguration(configuration, brand)
    return { ...options, pictures, brand: await loadBrand(path) }
  } catch (error) {
    if (error instanceof BrandError) unusableBrand(file, brand, error.message)
    throw error
  }
}
