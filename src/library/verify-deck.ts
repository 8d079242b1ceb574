import type { Finding } from '../verify/index.js'

/**
 * Finds what makes PowerPoint repair or refuse a deck, and what keeps people from its
 * content. Takes any bytes, whoever made them.
 */
export async function verifyDeck(bytes: Uint8Array): Promise<Finding[]> {
  const verify = await import('../verify/index.js')
  return verify.verifyDeck(bytes)
}
