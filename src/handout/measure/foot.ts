import type { Handout } from '../../model/handout.js'
import type { Run } from '../../model/run.js'
import type { MeasuredStep } from '../measured-step.js'
import { columnsWidth, fullSpan } from '../page.js'
import { linesOf, styleOf } from './text.js'

/** Height of the lines under the last region, in points, with the air above them. */
export function footHeight(
  handout: Handout,
  step: MeasuredStep,
  condensed: string,
): number {
  const runs = footRuns(handout, condensed)
  if (runs.length === 0) return 0
  const span = step.name === 'airy' ? 9 : fullSpan(step.area)
  const code = codeSide(handout)
  const width = columnsWidth(step.area, span) - (code > 0 ? code + codeGap : 0)
  const style = styleOf('small', step)
  return Math.max(linesOf(runs, style, width) * style.line, code) + 2 * step.entry
}

/** Air before the QR code, in points; as in `sheet.css`. */
const codeGap = 12

/** Side of the QR code in the foot, in points: modules that a telephone can read. */
export function codeSide({ address }: Pick<Handout, 'address'>): number {
  return address?.code ? Math.max(42, address.code.length * 1.1) : 0
}

/** What the foot says, in one paragraph. */
function footRuns({ disclaimer, address }: Handout, condensed: string): Run[] {
  const parts: Run[][] = [disclaimer]
  if (condensed) parts.push([{ type: 'text', text: condensed }])
  if (address) {
    const { label, url } = address
    parts.push([
      { type: 'text', text: `${label}: ` },
      { type: 'text', text: url, bold: true },
    ])
  }
  const space: Run = { type: 'text', text: ' ' }
  return parts.filter((part) => part.length > 0).flatMap((part) => [...part, space])
}
