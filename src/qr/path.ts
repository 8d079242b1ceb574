import type { QrCode } from '../model/qr-code.js'

/** A QR code as the path of an SVG, a unit a module: a stretch of dark ones at a time. */
export function qrPath(code: QrCode): string {
  return code
    .flatMap((row, y) =>
      stretches(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
    )
    .join('')
}

/** Start and length of each stretch of dark modules. */
function stretches(row: boolean[]): [number, number][] {
  const found: [number, number][] = []
  row.forEach((isDark, x) => {
    const last = found.at(-1)
    if (!isDark) return
    if (last && last[0] + last[1] === x) last[1]++
    else found.push([x, 1])
  })
  return found
}
