import { Option } from 'commander'
import { BrandError } from '../brand/errors.js'
import { loadBrand } from '../files/find-brand.js'
import type { Brand } from '../model/brand.js'
import { brandFailure } from './brand.js'
import type { Console } from './console.js'

/** A brand stands instead of a theme, so that nobody can ask for both. */
export function brandOption(description: string): Option {
  return new Option('--brand <file>', description).conflicts('theme')
}

/** The brand that an option names; why it cannot be used is printed. */
export async function chosenBrand(
  path: string | undefined,
  console: Console,
): Promise<Brand | 'unusable' | undefined> {
  if (path === undefined) return undefined
  try {
    return await loadBrand(path)
  } catch (error) {
    if (!(error instanceof BrandError)) throw error
    console.error(brandFailure(path, error))
    return 'unusable'
  }
}
