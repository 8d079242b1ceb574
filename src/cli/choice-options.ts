import type { Command } from 'commander'
import type { Choices } from '../choices.js'
import { brandOption, chosenBrand } from './chosen-brand.js'
import type { Console } from './console.js'
import {
  chosenPaper,
  landscapeOption,
  type PaperFlags,
  paperOption,
} from './paper-options.js'
import {
  assetsOption,
  chosenPictures,
  type PictureFlags,
  remoteOption,
} from './picture-options.js'

/** What the command line says of how briefings are read and fitted. */
export interface ChoiceFlags extends PaperFlags, PictureFlags {
  template?: string
  theme?: string
  brand?: string
  public?: true
}

/** What each option is for, where commands differ. */
interface Descriptions {
  template: string
  theme: string
  brand: string
}

/** Adds the options that `build` and `explain` have in common. */
export function addChoices(
  command: Command,
  { template, theme, brand }: Descriptions,
): Command {
  return command
    .option('-t, --template <name>', template)
    .option('--theme <name>', theme)
    .addOption(brandOption(brand))
    .addOption(paperOption())
    .addOption(landscapeOption())
    .addOption(assetsOption())
    .addOption(remoteOption())
    .option('--public', 'leave out notes and what is marked as private')
}

/** What the flags choose; why a brand cannot be used is printed. */
export async function chosen(
  flags: ChoiceFlags,
  console: Console,
): Promise<Choices | 'unusable'> {
  const brand = await chosenBrand(flags.brand, console)
  if (brand === 'unusable') return brand
  return {
    ...chosenPaper(flags),
    pictures: chosenPictures(flags),
    ...(flags.public && { public: true }),
    ...(flags.template !== undefined && { template: flags.template }),
    ...(flags.theme !== undefined && { theme: flags.theme }),
    ...(brand && { brand }),
  }
}
