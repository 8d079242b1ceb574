/** Hue, saturation and lightness, each from 0 to 1. */
type Hsl = [hue: number, saturation: number, lightness: number]

/** Lightness of a colour (six hexadecimal digits), from 0 to 1. */
export function lightness(color: string): number {
  return toHsl(color)[2]
}

/**
 * The colour that `a:lumMod` and `a:lumOff` make of another: its lightness times
 * `modulation` plus `offset`, both in percent.
 */
export function modulate(color: string, modulation: number, offset: number): string {
  const [hue, saturation, light] = toHsl(color)
  const changed = (light * modulation + offset) / 100
  return toHex([hue, saturation, Math.min(1, Math.max(0, changed))])
}

/** The greatest difference of two colours in red, green or blue, from 0 to 255. */
export function distance(one: string, other: string): number {
  const channels = toRgb(other)
  return Math.max(...toRgb(one).map((value, index) => gap(value, channels[index])))
}

function gap(value: number, other = 0): number {
  return Math.round(Math.abs(value - other) * 255)
}

function toRgb(color: string): [number, number, number] {
  const value = Number.parseInt(color, 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

function toHsl(color: string): Hsl {
  const [red, green, blue] = toRgb(color)
  const high = Math.max(red, green, blue)
  const low = Math.min(red, green, blue)
  const range = high - low
  const light = (high + low) / 2
  if (range === 0) return [0, 0, light]
  const saturation = range / (1 - Math.abs(2 * light - 1))
  return [hueOf(red, green, blue, high, range) / 6, saturation, light]
}

/** Hue in sixths of the circle. */
function hueOf(red: number, green: number, blue: number, high: number, range: number) {
  if (high === red) return ((green - blue) / range + 6) % 6
  if (high === green) return (blue - red) / range + 2
  return (red - green) / range + 4
}

function toHex([hue, saturation, light]: Hsl): string {
  const amplitude = saturation * Math.min(light, 1 - light)
  return [0, 8, 4]
    .map((shift) => {
      const sector = (shift + hue * 12) % 12
      const value = light - amplitude * Math.max(-1, Math.min(sector - 3, 9 - sector, 1))
      return Math.round(value * 255)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')
    .toUpperCase()
}
