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

/** Colours as a theme part keeps them, in the order that CT_ColorScheme asks for. */
export interface ColorScheme {
  dk1: string
  lt1: string
  dk2: string
  lt2: string
  accent1: string
  accent2: string
  accent3: string
  accent4: string
  accent5: string
  accent6: string
  hlink: string
  folHlink: string
}

/** Names that stand for two texts and two grounds, by the map of a slide master. */
export type MappedSlot = 'tx1' | 'bg1' | 'tx2' | 'bg2'

export type ColorMap = Record<MappedSlot, keyof ColorScheme>

/** Tokens of one theme; colours are six hexadecimal digits without `#`. */
export interface Theme {
  name: string
  colors: Record<ColorToken, string>
  fonts: Record<FontRole, FontFamily>
  /** For Arabic script. */
  complexFont: FontFamily
  /** The scheme of a brand's file, whose colours the tokens are shades of. */
  scheme?: { colors: ColorScheme; map: ColorMap }
}
