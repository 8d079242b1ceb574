import type { ColorToken, Theme } from '../model/theme.js'
import { distance } from '../theme/lightness.js'

/** The token of a theme whose colour is nearest to another; of no colour, ink. */
export function nearestToken(color: string | undefined, { colors }: Theme): ColorToken {
  if (color === undefined) return 'ink'
  const tokens = Object.keys(colors) as ColorToken[]
  return tokens.reduce((best, token) =>
    distance(colors[token], color) < distance(colors[best], color) ? token : best,
  )
}
