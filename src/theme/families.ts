import type { Theme } from '../model/theme.js'

/** The families that text in a theme is measured in. */
export function familiesOf({ fonts, complexFont }: Theme): string[] {
  return [...Object.values(fonts), complexFont].map(({ twin }) => twin)
}
