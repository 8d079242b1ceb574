import { type Formula, formulaOf } from '../../../model/formula.js'
import type { SceneRun } from '../../../model/scene.js'
import type { Element } from '../../../ooxml/element.js'
import { child } from '../../../ooxml/select.js'

const prefix = 'formula-'

/** The name of a font by which the run of a formula is found again among drawn ones. */
export function formulaFace(index: number): string {
  return `${prefix}${index}`
}

/** The formula that a drawn run stands for. */
export function formulaIn(properties: Element, runs: SceneRun[]): Formula | undefined {
  const face = child(properties, 'a:latin')?.attributes['typeface'] ?? ''
  if (!face.startsWith(prefix)) return undefined
  const run = runs[Number(face.slice(prefix.length))]
  return run && formulaOf(run)
}
