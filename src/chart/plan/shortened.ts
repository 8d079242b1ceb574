import type { ChartSetting } from './setting.js'

/** Made when a name is too long: that takes milliseconds. */
let letters: Intl.Segmenter | undefined

/** A name on one line, cut between two letters where it is longer than that. */
export function shortened(
  name: string,
  size: number,
  width: number,
  { measure }: ChartSetting,
): string {
  if (measure(name, size) <= width) return name
  letters ??= new Intl.Segmenter('en')
  let kept = ''
  for (const { segment } of letters.segment(name)) {
    const more = kept + segment
    if (kept !== '' && measure(`${more}…`, size) > width) break
    kept = more
  }
  return `${kept.trimEnd()}…`
}
