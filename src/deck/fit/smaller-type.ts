import type { Setting } from './setting.js'

/** What the names of a layout end with where its text is not of the usual size. */
export function smallerType(
  size: number,
  { scale }: Setting,
): { name: string; label: string } {
  const isUsual = size === scale.texts[0]
  return isUsual ? { name: '', label: '' } : { name: `-${size}pt`, label: `, ${size} pt` }
}
