/** Longest address that PowerPoint opens; it cuts off the rest of longer ones. */
const longest = 2000

const protocols = new Set(['http:', 'https:', 'mailto:'])

/** Characters that no URI may hold (RFC 3986) and that `URL` leaves in places. */
const stray = /[\s"<>\\^`{|}]|%(?![0-9a-f]{2})/gi

/**
 * The address of a link as a valid URI, or undefined where the link must not be
 * kept. An address that is no URI makes PowerPoint repair the file (hazard R11).
 */
export function linkTarget(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined
  const url = new URL(href)
  if (!protocols.has(url.protocol)) return undefined
  const target = url.href.replace(stray, encodeURIComponent)
  return target.length <= longest ? target : undefined
}
