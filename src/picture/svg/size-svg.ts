import { lookUp } from '../../model/look-up.js'
import type { Element } from '../../ooxml/element.js'

interface Size {
  width: number
  height: number
}

/** CSS pixels by unit. */
const units: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
}

/** What browsers give a drawing that says nothing. */
const usual: Size = { width: 300, height: 150 }

/** The size of a drawing in CSS pixels: its own, else that of its view. */
export function svgSize({ attributes }: Element): Size {
  const width = lengthOf(attributes['width'])
  const height = lengthOf(attributes['height'])
  const view = viewOf(attributes['viewBox'])
  if (width && height) return { width, height }
  if (!view) return { width: width ?? usual.width, height: height ?? usual.height }
  const ratio = view.width / view.height
  if (width) return { width, height: width / ratio }
  return height ? { width: height * ratio, height } : view
}

/** The size of a drawing in its own units. */
export function viewSize(root: Element): Size {
  return viewOf(root.attributes['viewBox']) ?? svgSize(root)
}

/** A drawing that scales with its box, in programs that go by size or by view alone. */
export function withSize(root: Element, { width, height }: Size): Element {
  const { style, viewBox, ...attributes } = root.attributes
  // Exported for a page of the web, it would not grow beyond its place there.
  const own = style?.replace(/(?:^|;)\s*(?:max-|min-)?(?:width|height)\s*:[^;]*/gi, '')
  return {
    ...root,
    attributes: {
      ...attributes,
      ...(own && { style: own }),
      width: String(round(width)),
      height: String(round(height)),
      viewBox: viewOf(viewBox) ? (viewBox ?? '') : `0 0 ${round(width)} ${round(height)}`,
    },
  }
}

function lengthOf(written = ''): number | undefined {
  const [, number = '', unit = ''] =
    /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(written) ?? []
  const length = Number(number) * (lookUp(units, unit.toLowerCase()) ?? Number.NaN)
  return length > 0 && Number.isFinite(length) ? length : undefined
}

function viewOf(written = ''): Size | undefined {
  const [, , width = 0, height = 0] = written
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return width > 0 && height > 0 ? { width, height } : undefined
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000
}
