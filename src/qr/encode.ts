import { encode } from 'uqr'
import type { QrCode } from '../model/qr-code.js'

/** Modules a side; with more, a printed code of reasonable size is too fine to read. */
const mostModules = 57

/** A text as a QR code that survives 15 % of damage; none where it is too long for one. */
export function qrCode(text: string): QrCode | undefined {
  // Version 10 has 57 modules and 213 bytes at level M (ISO/IEC 18004, table 7).
  if (new TextEncoder().encode(text).length > 213) return undefined
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  return size > mostModules ? undefined : data
}
