import type { ConnectorHead } from '../../../model/scene.js'
import type { ColorToken } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'
import { tokenColor } from '../color/token.js'
import { emu } from '../units.js'
import type { FinishContext } from './context.js'

interface Stroke {
  color: ColorToken
  /** Points. */
  weight: number
  dash?: true
  double?: true
  start?: ConnectorHead
  end?: ConnectorHead
  /** Whether it goes on by half its weight, so that corners of two lines are full. */
  square?: boolean
}

const types: Record<ConnectorHead, string | undefined> = {
  none: undefined,
  arrow: 'triangle',
  open: 'arrow',
  circle: 'oval',
  filledDiamond: 'diamond',
}

/** A line in a colour of the theme, `a:ln`. */
export function stroke(
  { color, weight, dash, double, start = 'none', end = 'none', square }: Stroke,
  { theme }: FinishContext,
): Element {
  return element(
    'a:ln',
    {
      w: emu(weight),
      cap: square ? 'sq' : undefined,
      cmpd: double ? 'dbl' : undefined,
    },
    element('a:solidFill', {}, tokenColor(color, theme)),
    dash ? element('a:prstDash', { val: 'dash' }) : undefined,
    element('a:miter', { lim: 800000 }),
    head('a:headEnd', start),
    head('a:tailEnd', end),
  )
}

function head(name: string, kind: ConnectorHead): Element | undefined {
  const type = types[kind]
  return type === undefined ? undefined : element(name, { type, w: 'med', len: 'med' })
}
