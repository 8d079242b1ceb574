import type { Choices } from '../choices.js'
import type { PaperFormat } from '../model/paper.js'
import type { FormatName } from '../render/index.js'

/** How briefings are read and what they look like; the front matter says what is silent. */
export interface LookOptions {
  /** Name of a template, or path of its folder. */
  template?: string
  /** Folders that hold templates, besides the package. */
  templates?: readonly string[]
  /** `default`, `dark` or `plain`. */
  theme?: string
  /** Path of a PowerPoint file whose look decks take, instead of a theme. */
  brand?: string
  /** `a4` or `letter`: sheets fill it; else they print on both. */
  paper?: PaperFormat
  /** Whether sheets lie on their side. */
  landscape?: boolean
  /** Whether notes and what is marked as private are left out. */
  public?: boolean
  /** A folder where pictures may be, besides that of the briefing. */
  assets?: string
  /** Folder that keeps pictures of the web; without it none are loaded. */
  remote?: string
}

export interface MakeOptions extends LookOptions {
  /** What is made; `pptx` and `html` where it is not said. */
  formats?: readonly FormatName[]
  /** Whether a warning fails a briefing. */
  strict?: boolean
  /** Time of the build, where decks are to tell it. */
  modified?: Date
}

/**
 * What the options choose, as the stages take it.
 *
 * @throws Error where the file of the brand cannot be used
 */
export async function choicesOf(options: LookOptions): Promise<Choices> {
  const { template, templates, theme, brand, paper, landscape, assets, remote } = options
  return {
    ...(template !== undefined && { template }),
    ...(templates && { templates }),
    ...(theme !== undefined && { theme }),
    ...(brand !== undefined && { brand: await brandAt(brand) }),
    ...(paper && { paper }),
    ...(landscape !== undefined && { landscape }),
    ...(options.public !== undefined && { public: options.public }),
    pictures: {
      ...(assets !== undefined && { assets }),
      ...(remote !== undefined && { cache: remote }),
    },
  }
}

async function brandAt(path: string) {
  const { loadBrand } = await import('../files/find-brand.js')
  return loadBrand(path)
}

/** The formats that are asked for, else the usual ones. */
export async function formatsOf({
  formats,
}: MakeOptions): Promise<readonly FormatName[]> {
  if (formats) return formats
  return (await import('../render/index.js')).usualFormats
}
