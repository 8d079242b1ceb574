import { galleryPath, placeOfGallery, writeGallery } from '../batch/write-gallery.js'
import type { Found } from '../files/find-briefings.js'
import type { Console } from './console.js'
import { plural } from './plural.js'

interface Flags {
  out: string
  gallery?: boolean
  shard?: unknown
  json?: true
  quiet?: true
}

/**
 * Writes a gallery where it is asked for, after a build of more than one briefing, and
 * where there is one already. A shard has none of its own, since it knows only a part. What
 * Deckle did not write stays.
 *
 * @param briefings whole list, of which this build may have built a part
 * @returns whether it could be written, if it was to be
 */
export async function updateGallery(
  briefings: readonly Found[],
  flags: Flags,
  console: Console,
): Promise<boolean> {
  const { out, gallery } = flags
  if (gallery === false) return true
  const place = placeOfGallery(out)
  const isUsual = (briefings.length > 1 || place === 'gallery') && !flags.shard
  if (!gallery && !isUsual) return true
  const cause = causeOf(briefings, place, out)
  if (cause !== undefined) {
    if (gallery || !flags.quiet) console.error(`Cannot write the gallery: ${cause}\n`)
    return !gallery
  }
  const count = await writeGallery(out)
  if (count === undefined)
    console.error(`Cannot write the gallery \`${galleryPath(out)}\`\n`)
  else if (!flags.json && !flags.quiet)
    console.out(`Gallery: ${galleryPath(out)} (${plural(count, 'briefing')})\n`)
  return count !== undefined
}

/** Why there is no place for it. */
function causeOf(
  briefings: readonly Found[],
  place: 'free' | 'gallery' | 'taken',
  out: string,
): string | undefined {
  const owner = briefings.find(({ name }) => name.toLowerCase() === 'index')
  if (owner) return `\`${owner.path}\` has its name`
  return place === 'taken' ? `\`${galleryPath(out)}\` is not Deckle's` : undefined
}
