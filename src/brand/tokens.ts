import type { ColorToken, FontFamily, Theme } from '../model/theme.js'
import { contrast, luminance, textContrast } from '../theme/contrast.js'
import { modulate } from '../theme/lightness.js'
import { type FamilyMatch, familyFor } from '../typography/index.js'
import type { BrandScheme } from './scheme.js'

/** Contrast that a fill needs on its ground (WCAG 2.2, 1.4.11). */
const fillContrast = 3

/**
 * The tokens of a brand: the colours of its scheme where they can be read on its paper,
 * else the next of its colours that can. All are colours of the scheme or such shades
 * of them as PowerPoint offers, so that a deck follows a change of the scheme.
 */
export function brandTheme(name: string, scheme: BrandScheme): Theme {
  const { colors, map } = scheme
  return {
    name,
    colors: tokens(scheme),
    fonts: {
      heading: family(scheme.heading),
      body: family(scheme.body),
      code: { name: 'Courier New', twin: 'Cousine', fallback: 'Consolas, monospace' },
    },
    complexFont: {
      name: 'Vazirmatn',
      twin: 'Vazirmatn',
      fallback: 'Tahoma, Arial, sans-serif',
    },
    scheme: { colors, map },
  }
}

function tokens({ colors, map }: BrandScheme): Record<ColorToken, string> {
  const [ink, paper] = [colors[map.tx1], colors[map.bg1]]
  const isLight = luminance(paper) > luminance(ink)
  const tint = tintOf(colors[map.bg2], paper, ink, isLight)
  const { accent1, accent2, accent3, accent4, accent5, accent6 } = colors
  const accents = [accent1, accent2, accent3, accent4, accent5, accent6]
  const text = (...candidates: string[]) =>
    candidates.find((color) =>
      [paper, tint].every((ground) => contrast(color, ground) >= textContrast),
    ) ?? ink
  const fill = (...candidates: string[]) =>
    candidates.find((color) => contrast(color, paper) >= fillContrast) ?? ink
  const strong = text(colors[map.tx2])
  const field = isLight
    ? text(colors[map.tx2], ...accents)
    : ([colors[map.bg2], paper].find((color) => contrast(color, ink) >= textContrast) ??
      paper)
  const onField = isLight ? paper : ink
  const dimmed = modulate(onField, 85, 0)
  const muted = isLight
    ? text(modulate(ink, 65, 35), modulate(ink, 75, 25))
    : text(modulate(ink, 75, 0))
  return {
    ink,
    paper,
    strong,
    tint,
    field,
    onField,
    onField2: contrast(dimmed, field) >= textContrast ? dimmed : onField,
    accent1: text(...accents, strong),
    accent2: text(accent2, ...accents, strong),
    accent3: fill(accent3, ...accents),
    accent4: fill(accent4, ...accents),
    accent5: fill(accent5, ...accents),
    accent6: fill(accent6, ...accents),
    link: text(colors.hlink, ...accents),
    followedLink: text(colors.folHlink, colors.hlink, ...accents),
    muted,
    rule: isLight ? modulate(paper, 85, 0) : modulate(paper, 75, 25),
    bar: fill(isLight ? modulate(ink, 50, 50) : modulate(ink, 65, 0), muted),
  }
}

/** The second ground where it is a quiet one, else the paper a little darker or lighter. */
function tintOf(second: string, paper: string, ink: string, isLight: boolean): string {
  const isQuiet =
    second !== paper &&
    contrast(second, paper) <= 1.35 &&
    contrast(second, ink) >= textContrast
  if (isQuiet) return second
  return isLight ? modulate(paper, 95, 0) : modulate(paper, 90, 10)
}

const fallbacks: Record<FamilyMatch['kind'], string> = {
  serif: "'Times New Roman', serif",
  sans: 'Arial, sans-serif',
  mono: 'Consolas, monospace',
}

/** A family that no open one is a twin of is set on the sheet in the nearest there is. */
function family(name: string): FontFamily {
  const { table, kind } = familyFor(name)
  return { name, twin: table, fallback: fallbacks[kind] }
}
