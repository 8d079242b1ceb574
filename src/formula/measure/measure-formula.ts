import type {
  Extent,
  FormulaFraction,
  FormulaGrid,
  FormulaNode,
  FormulaScript,
} from '../../model/formula.js'
import { axis, beside, none, type Style, smaller, sum } from './extent.js'
import { measureSymbol } from './measure-symbol.js'

/**
 * What a formula covers, in em: boxes beside, over and under each other, with the
 * distances of the OpenType MATH table of STIX Two Math. Rather too large than too small.
 *
 * @param display whether sums are large and fractions full-sized, as on lines of their own
 */
export function measureFormula(node: FormulaNode, display: boolean): Extent {
  const extent = measure(node, { size: 1, display })
  return {
    width: extent.width * leeway,
    ascent: extent.ascent + 0.02,
    descent: extent.descent + 0.02,
  }
}

const leeway = 1.03

function measure(node: FormulaNode, style: Style): Extent {
  const { size } = style
  switch (node.type) {
    case 'row':
      return row(node.children, { ...style, display: node.display ?? style.display })
    case 'symbol':
      return measureSymbol(node, style)
    case 'space':
      return { ...none, width: node.width * size }
    case 'fraction':
      return fraction(node, style)
    case 'root': {
      const body = measure(node.body, style)
      const degree = node.degree ? measure(node.degree, smaller(smaller(style))) : none
      return {
        width: body.width + 1.08 * size + degree.width,
        ascent: Math.max(body.ascent + 0.28 * size, degree.ascent + 0.7 * size),
        descent: body.descent + 0.22 * size,
      }
    }
    case 'script':
      return script(node, style)
    case 'accent': {
      const base = measure(node.base, style)
      const room = (node.stretches ? 0.45 : 0.28) * size
      const width = Math.max(base.width, 0.5 * size)
      return node.place === 'over'
        ? { ...base, width, ascent: base.ascent + room }
        : { ...base, width, descent: base.descent + room }
    }
    case 'fence': {
      const body = measure(node.body, style)
      const half = Math.max(
        body.ascent - axis * size,
        body.descent + axis * size,
        0.5 * size,
      )
      const sides = [node.open, node.close].filter((sign) => sign !== '').length
      return {
        width: body.width + sides * Math.min(0.48 * size + half * 0.3, 1.1 * size),
        ascent: half + axis * size + 0.08,
        descent: half - axis * size + 0.08,
      }
    }
    case 'grid':
      return grid(node, style)
    case 'enclosure': {
      const body = measure(node.body, style)
      const air = node.sign === 'box' ? 0.35 * size : 0.12 * size
      return {
        width: body.width + 2 * air,
        ascent: body.ascent + air + 0.08,
        descent: body.descent + air,
      }
    }
    case 'phantom':
      return measure(node.body, style)
  }
}

function row(nodes: FormulaNode[], style: Style): Extent {
  return beside(nodes.map((node) => measure(node, style)))
}

function fraction({ over, under, bar }: FormulaFraction, style: Style): Extent {
  const { size, display } = style
  const inside = display ? { size, display: false } : smaller(style)
  const [above, below] = [measure(over, inside), measure(under, inside)]
  const gap = (display ? 0.2 : 0.09) * size + (bar ? 0.035 * size : 0)
  const shift = (display ? 0.6 : 0.42) * size
  return {
    width: Math.max(above.width, below.width) + 0.2 * size,
    ascent: Math.max(axis * size + gap + above.descent, shift) + above.ascent,
    descent: Math.max(gap - axis * size + below.ascent, shift) + below.descent,
  }
}

function script({ base, place, low, high }: FormulaScript, style: Style): Extent {
  const { size } = style
  const own = measure(base, style)
  const [below, above] = [low, high].map((part) =>
    part ? measure(part, smaller(style)) : none,
  )
  if (!below || !above) return own
  if (place === 'around') {
    const gap = 0.22 * size
    return {
      width: Math.max(own.width, below.width, above.width) + 0.1 * size,
      ascent: own.ascent + (high ? gap + above.ascent + above.descent : 0),
      descent: own.descent + (low ? gap + below.ascent + below.descent : 0),
    }
  }
  const raise = Math.max(0.4 * size, own.ascent - 0.4 * size)
  const drop = Math.max(0.25 * size, own.descent + 0.05 * size)
  return {
    width: own.width + Math.max(below.width, above.width) + 0.06 * size,
    ascent: high ? Math.max(own.ascent, raise + above.ascent) : own.ascent,
    descent: low ? Math.max(own.descent, drop + below.descent) : own.descent,
  }
}

function grid({ rows, close }: FormulaGrid, style: Style): Extent {
  const inside = { ...style, display: close }
  const cells = rows.map((cellsOf) => cellsOf.map((cell) => measure(cell, inside)))
  const columns = Math.max(0, ...rows.map(({ length }) => length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...cells.map((line) => line[column]?.width ?? 0)),
  )
  const air = (close ? 0.15 : 1.2) * style.size
  const lines = cells.map((line) => beside(line))
  const height = sum(
    lines.map(({ ascent, descent }) => ascent + descent + 0.5 * style.size),
  )
  return {
    width: sum(widths) + air * Math.max(0, columns - 1),
    ascent: height / 2 + axis * style.size,
    descent: height / 2 - axis * style.size,
  }
}
