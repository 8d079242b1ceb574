import { child, elements } from '../../../ooxml/select.js'
import { all } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { pagesOf } from '../../pages.js'
import { presetShapes } from '../../schema/preset-shapes.js'

/** PowerPoint drops a preset shape with values that it does not have (PptxGenJS #1418). */
export const adjustValues: Rule = {
  id: 'adjust-values',
  severity: 'error',
  *check(deck) {
    for (const page of pagesOf(deck)) {
      for (const shape of all(page, 'a:prstGeom')) {
        const preset = shape.attributes['prst'] ?? ''
        const known = presetShapes.get(preset)
        const values = child(shape, 'a:avLst')
        if (known === undefined || values === undefined) continue
        for (const { attributes } of elements(values)) {
          const { name = '', fmla = '' } = attributes
          if (!known.includes(name)) {
            const expected =
              known.length === 0 ? 'none' : known.map((one) => `\`${one}\``).join(', ')
            const reason = `Unexpected adjust value \`${name}\` of a \`${preset}\`, expected ${expected}`
            yield { part: page.path, at: shape, reason }
          } else if (!/^\s*val\s+-?\d+\s*$/.test(fmla)) {
            const reason = `Unexpected \`${fmla}\` as the adjust value \`${name}\`, expected \`val\` and an integer`
            yield { part: page.path, at: shape, reason }
          }
        }
      }
    }
  },
}
