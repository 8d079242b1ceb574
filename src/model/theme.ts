/** Names of a theme's colours, the same for deck and handout. */
export type ColorToken =
  | 'ink'
  | 'paper'
  | 'strong'
  | 'tint'
  | 'field'
  | 'onField'
  | 'onField2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'link'
  | 'followedLink'
  | 'muted'
  | 'rule'
  | 'bar'

export type FontRole = 'heading' | 'body' | 'code'

export interface FontFamily {
  /** The family that the deck names, e.g. Georgia. */
  name: string
  /** Open family with the same widths, measured and embedded, e.g. Gelasio. */
  twin: string
  /** CSS families to fall back on. */
  fallback: string
}

/** Tokens of one theme; colours are six hexadecimal digits without `#`. */
export interface Theme {
  name: string
  colors: Record<ColorToken, string>
  fonts: Record<FontRole, FontFamily>
  /** For Arabic, Persian and Hebrew script. */
  complexFont: FontFamily
}
