export type FamilyKind = 'sans' | 'serif' | 'mono'

/** What is published about a family; in em. */
export interface KnownFamily {
  kind: FamilyKind
  /** Mean width of running text, weighted by the frequency of letters. */
  regular: number
  bold: number
  /** Ascent, descent and line gap together. */
  spacing: number
}

/**
 * Families that documents name often. Widths and spacings are those of the
 * fonts' own tables, as `@capsizecss/metrics` 4.3.0 publishes them; Comic Sans
 * and Avenir from the advances in `string-pixel-width` 1.11.0. Aptos is not
 * published: the LibreOffice project finds Source Sans near it (bug 162872),
 * which is narrower than the Arial that stands here.
 */
export const knownFamilies: Record<string, KnownFamily> = {
  'Albert Sans': sans(0.463, 0.469, 1.2),
  Alegreya: serif(0.41, 0.416, 1.361),
  Aptos: sans(0.446, 0.48, 1.282),
  Archivo: sans(0.441, 0.473, 1.088),
  Arial: sans(0.446, 0.48, 1.15),
  'Arial Narrow': sans(0.366, 0.394, 1.147),
  Arimo: sans(0.446, 0.48, 1.15),
  Arvo: serif(0.504, 0.523, 1.235),
  'Atkinson Hyperlegible': sans(0.445, 0.486, 1.24),
  Avenir: sans(0.445, 0.469, 1.366),
  'Avenir Next': sans(0.451, 0.484, 1.366),
  Barlow: sans(0.431, 0.444, 1.2),
  'Be Vietnam Pro': sans(0.492, 0.511, 1.265),
  Bitter: serif(0.465, 0.474, 1.2),
  Cabin: sans(0.422, 0.431, 1.215),
  Caladea: serif(0.411, 0.451, 1.15),
  Calibri: sans(0.41, 0.419, 1.221),
  Cambria: serif(0.411, 0.451, 1.172),
  Carlito: sans(0.41, 0.419, 1.221),
  'Comic Sans MS': sans(0.473, 0.513, 1.394),
  Courier: mono(0.6, 0.6, 1.133),
  'Courier New': mono(0.6, 0.6, 1.133),
  Cousine: mono(0.6, 0.6, 1.133),
  'Crimson Text': serif(0.396, 0.433, 1.3),
  'DM Sans': sans(0.469, 0.495, 1.302),
  'EB Garamond': serif(0.385, 0.429, 1.305),
  Figtree: sans(0.456, 0.469, 1.2),
  'Fira Code': mono(0.6, 0.6, 1.312),
  'Fira Sans': sans(0.458, 0.459, 1.2),
  Gelasio: serif(0.446, 0.519, 1.27),
  Georgia: serif(0.446, 0.519, 1.136),
  Heebo: sans(0.445, 0.453, 1.469),
  Helvetica: sans(0.446, 0.48, 1.15),
  'Helvetica Neue': sans(0.45, 0.481, 1.193),
  Hind: sans(0.429, 0.455, 1.601),
  'IBM Plex Mono': mono(0.6, 0.6, 1.3),
  'IBM Plex Sans': sans(0.451, 0.473, 1.3),
  'IBM Plex Serif': serif(0.473, 0.496, 1.3),
  Inconsolata: mono(0.5, 0.5, 1.049),
  Inter: sans(0.48, 0.496, 1.21),
  'JetBrains Mono': mono(0.6, 0.6, 1.32),
  'Josefin Sans': sans(0.456, 0.485, 1),
  Karla: sans(0.457, 0.478, 1.169),
  Lato: sans(0.435, 0.446, 1.2),
  Lexend: sans(0.49, 0.519, 1.25),
  'Liberation Mono': mono(0.6, 0.6, 1.133),
  'Liberation Sans': sans(0.446, 0.48, 1.15),
  'Liberation Serif': serif(0.406, 0.433, 1.15),
  'Libre Baskerville': serif(0.517, 0.53, 1.24),
  'Libre Franklin': sans(0.465, 0.481, 1.212),
  Lora: serif(0.468, 0.482, 1.28),
  'Lucida Grande': sans(0.492, 0.523, 1.178),
  Manrope: sans(0.46, 0.485, 1.366),
  Merriweather: serif(0.485, 0.499, 1.257),
  'Merriweather Sans': sans(0.474, 0.492, 1.257),
  Montserrat: sans(0.509, 0.534, 1.219),
  Mulish: sans(0.464, 0.482, 1.255),
  'Noto Sans': sans(0.474, 0.503, 1.362),
  'Noto Serif': serif(0.481, 0.517, 1.362),
  Nunito: sans(0.452, 0.47, 1.364),
  'Nunito Sans': sans(0.452, 0.47, 1.364),
  'Open Sans': sans(0.469, 0.503, 1.362),
  Oswald: sans(0.363, 0.411, 1.482),
  Outfit: sans(0.445, 0.461, 1.26),
  Overpass: sans(0.449, 0.471, 1.266),
  Oxygen: sans(0.451, 0.477, 1.263),
  'Playfair Display': serif(0.452, 0.463, 1.333),
  'Plus Jakarta Sans': sans(0.47, 0.486, 1.26),
  Poppins: sans(0.505, 0.518, 1.5),
  'PT Sans': sans(0.431, 0.431, 1.294),
  'PT Serif': serif(0.448, 0.484, 1.325),
  'Public Sans': sans(0.468, 0.479, 1.175),
  Quicksand: sans(0.465, 0.489, 1.25),
  Raleway: sans(0.463, 0.481, 1.174),
  'Red Hat Display': sans(0.442, 0.464, 1.323),
  'Red Hat Text': sans(0.447, 0.495, 1.323),
  Roboto: sans(0.445, 0.452, 1.172),
  'Roboto Condensed': sans(0.396, 0.403, 1.172),
  'Roboto Mono': mono(0.6, 0.6, 1.319),
  'Roboto Slab': serif(0.475, 0.48, 1.319),
  Rubik: sans(0.47, 0.503, 1.185),
  'Segoe UI': sans(0.443, 0.475, 1.33),
  Sora: sans(0.507, 0.517, 1.26),
  'Source Code Pro': mono(0.6, 0.6, 1.257),
  'Source Sans': sans(0.418, 0.443, 1.424),
  'Source Serif': serif(0.479, 0.494, 1.371),
  'Space Grotesk': sans(0.489, 0.49, 1.276),
  'Space Mono': mono(0.612, 0.612, 1.481),
  Tahoma: sans(0.448, 0.51, 1.207),
  Times: serif(0.406, 0.433, 1.15),
  'Times New Roman': serif(0.406, 0.433, 1.15),
  Tinos: serif(0.406, 0.433, 1.15),
  'Titillium Web': sans(0.421, 0.435, 1.521),
  'Trebuchet MS': sans(0.46, 0.485, 1.161),
  Ubuntu: sans(0.455, 0.48, 1.149),
  'Ubuntu Mono': mono(0.5, 0.5, 1),
  Urbanist: sans(0.442, 0.459, 1.2),
  Vazirmatn: sans(0.449, 0.453, 1.563),
  Verdana: sans(0.512, 0.571, 1.215),
  'Work Sans': sans(0.499, 0.502, 1.173),
  'Zilla Slab': serif(0.435, 0.443, 1.2),
}

function sans(regular: number, bold: number, spacing: number): KnownFamily {
  return { kind: 'sans', regular, bold, spacing }
}

function serif(regular: number, bold: number, spacing: number): KnownFamily {
  return { kind: 'serif', regular, bold, spacing }
}

function mono(regular: number, bold: number, spacing: number): KnownFamily {
  return { kind: 'mono', regular, bold, spacing }
}
