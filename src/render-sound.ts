import type { VFile } from 'vfile'
import { brandBackground } from './diagnostics/brand.js'
import { defectiveDeck, weakDeck } from './diagnostics/deck.js'
import { unprintable } from './diagnostics/pdf.js'
import type { Output } from './files/write-outputs.js'
import type { Brand } from './model/brand.js'
import {
  drawnFormats,
  type FormatName,
  type Rendering,
  rendersOf,
} from './render/index.js'
import { PrintError } from './render/pdf/errors.js'

/**
 * The outputs of a briefing, of which nothing is written yet; decks are sound.
 *
 * @param path without extension
 */
export async function renderSound(
  compiled: Rendering,
  path: string,
  { formats, modified }: { formats: readonly FormatName[]; modified?: Date },
  file: VFile,
): Promise<Output[]> {
  const { brand } = compiled
  const drawn = formats.filter((format) => drawnFormats.includes(format))
  if (brand) for (const format of drawn) brandBackground(file, brand.name, format)
  const outputs = await renderAll(
    { ...compiled, ...(modified && { modified }) },
    path,
    formats,
    file,
  )
  await verify(outputs, file, brand)
  return outputs
}

async function renderAll(
  rendering: Rendering,
  path: string,
  names: readonly FormatName[],
  file: VFile,
): Promise<Output[]> {
  try {
    return await Promise.all(
      names.flatMap(rendersOf).map(async ([suffix, render]) => ({
        path: `${path}${suffix}`,
        content: await render(rendering),
      })),
    )
  } catch (error) {
    if (error instanceof PrintError) return unprintable(file, error.message)
    throw error
  }
}

/** Decks that are written at all are sound. */
async function verify(outputs: Output[], file: VFile, brand?: Brand): Promise<void> {
  for (const { path, content } of outputs) {
    if (!path.endsWith('.pptx') || typeof content === 'string') continue
    const { verifyDeck } = await import('./verify/index.js')
    for (const { severity, rule, part, reason } of verifyDeck(content)) {
      const isOwn = !brand?.parts.some(({ path }) => path === part)
      if (severity === 'error') defectiveDeck(file, part, reason, isOwn)
      // Who uses a brand cannot mend its weaknesses.
      if (isOwn) weakDeck(file, rule, reason)
    }
  }
}
