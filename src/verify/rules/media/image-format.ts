/** Formats of pictures by their first bytes; hexadecimal, dots stand for any digit. */
const signatures: [format: string, start: RegExp][] = [
  ['png', /^89504e470d0a1a0a/],
  ['jpeg', /^ffd8ff/],
  ['gif', /^47494638/],
  ['bmp', /^424d/],
  ['tiff', /^(?:49492a00|4d4d002a)/],
  ['webp', /^52494646.{8}57454250/],
  ['avif', /^.{8}66747970(?:61766966|61766973)/],
  ['heic', /^.{8}66747970(?:68656963|68656978|6d696631)/],
  ['emf', /^01000000/],
  ['wmf', /^(?:d7cdc69a|0100090000|0200090000)/],
  ['gzip', /^1f8b/],
  ['jxr', /^4949bc/],
  ['ico', /^00000100/],
  ['pcx', /^0a0[0-5]01/],
  ['pdf', /^25504446/],
]

/** The format of a picture, whatever it is called; none where it is unknown. */
export function imageFormat(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  const [format] = signatures.find(([, pattern]) => pattern.test(start)) ?? []
  return format ?? (isSvg(bytes) ? 'svg' : undefined)
}

function isSvg(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, 1000)).toString()
  return /<svg[\s>]|<[\w.-]+:svg[\s>]/.test(text) || /^\s*(?:<\?xml|<!--)/.test(text)
}
