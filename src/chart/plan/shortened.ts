import type { ChartSetting } from './setting.js'

/** A name on one line, cut where it is longer than that. */
export function shortened(
  name: string,
  size: number,
  width: number,
  { measure }: ChartSetting,
): string {
  if (measure(name, size) <= width) return name
  let text = name
  while (text.length > 1 && measure(`${text}…`, size) > width) text = text.slice(0, -1)
  return `${text.trimEnd()}…`
}
