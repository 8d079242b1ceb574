import type { Picture } from './block.js'
import type { Briefing } from './briefing.js'
import { mapBriefing } from './map-briefing.js'

/** All pictures of a briefing, in order. */
export function picturesOf(briefing: Briefing): Picture[] {
  const pictures: Picture[] = []
  mapPictures(briefing, (picture) => {
    pictures.push(picture)
    return picture
  })
  return pictures
}

/** A briefing with each of its pictures changed. */
export function mapPictures(
  briefing: Briefing,
  change: (picture: Picture) => Picture,
): Briefing {
  return mapBriefing(briefing, (block) =>
    block.type === 'picture' ? change(block) : block,
  )
}
