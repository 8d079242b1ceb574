import { detailsOf, labelsFor } from '../labels/index.js'
import type { Briefing } from '../model/briefing.js'
import type { Handout } from '../model/handout.js'
import type { Placement } from '../model/placement.js'
import { qrCode } from '../qr/encode.js'

/**
 * A placed briefing becomes a handout: regions in rows, the details of its
 * head, the note on the sources. No sizes yet.
 */
export function planHandout(
  { metadata, sources }: Briefing,
  placement: Placement,
): Handout {
  const { url, lang } = metadata
  return {
    metadata,
    kicker: placement.handout.kicker,
    details: detailsOf(metadata),
    rows: placement.handout.rows.map((regions) => ({ regions })),
    sources,
    disclaimer:
      placement.disclaimer === '' ? [] : [{ type: 'text', text: placement.disclaimer }],
    ...(url !== undefined && { address: addressOf(url, lang) }),
  }
}

function addressOf(url: string, lang: string): NonNullable<Handout['address']> {
  const code = qrCode(url)
  return { label: labelsFor(lang).fullText, url, ...(code && { code }) }
}
