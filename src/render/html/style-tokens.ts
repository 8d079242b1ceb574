import type { PaperArea } from '../../model/paper.js'
import type { Sheet, SheetStep } from '../../model/sheet.js'
import type { FontFamily, Theme } from '../../model/theme.js'
import { codeColor, tokenKinds } from '../../theme/code-colors.js'
import { toneColors, tones } from '../../theme/tone-colors.js'
import { printColors } from './print-colors.js'

/** Colours, fonts, paper and sizes as custom properties of CSS, and the rule of the page. */
export function styleTokens(sheet: Sheet, theme: Theme): string {
  const properties = [
    ...Object.entries(printColors(theme)).map(([name, value]) => [name, `#${value}`]),
    ...codeColors(theme),
    ...calloutColors(theme),
    ...Object.entries(fontStacks(sheet, theme)),
    ...sizes(sheet.area),
    ...sizes(sheet.step),
    ['gap', `${sheet.gap}pt`],
    ['numerals', sheet.numerals],
  ]
  const lines = properties.map(([name = '', value]) => `  --${kebab(name)}: ${value};`)
  return `${pageRule(sheet)}\n:root {\n${lines.join('\n')}\n}`
}

/** Those of the words of code, as far as they can be read on what sheets print. */
function codeColors(theme: Theme): string[][] {
  const printed = { ...theme, colors: printColors(theme) }
  return tokenKinds.map((kind) => [
    `code-${kind}`,
    `var(--${kebab(codeColor(kind, printed))})`,
  ])
}

/** Those of the bars of callouts, and of the words over them. */
function calloutColors(theme: Theme): string[][] {
  const printed = { ...theme, colors: printColors(theme) }
  return (Object.keys(tones) as (keyof typeof tones)[]).flatMap((tone) => {
    const { bar, word } = toneColors(tone, printed)
    return [
      [`tone-${tone}`, `var(--${kebab(bar)})`],
      [`tone-${tone}-word`, `var(--${kebab(word)})`],
    ]
  })
}

/** Custom properties have no effect in the rule of the page. */
function pageRule({ area: { format, landscape } }: Sheet): string {
  const sizes = { a4: 'A4', letter: 'letter', both: '' }
  const size = `${sizes[format]}${landscape ? ' landscape' : ''}`.trim()
  return `@page {\n${size ? `  size: ${size};\n` : ''}  margin: 12mm;\n}`
}

/** Arabic script comes from the complex font, which has no serif partner. */
function fontStacks({ step }: Sheet, { fonts, complexFont }: Theme) {
  const stacks = {
    headingFont: stack(fonts.heading),
    bodyFont: stack(fonts.body),
    codeFont: stack(fonts.code),
  }
  const complex = `${quoted(complexFont.twin)}, ${stack(fonts.body)}`
  return step.script === 'arabic'
    ? { ...stacks, headingFont: complex, bodyFont: complex }
    : step.script === 'eastAsian'
      ? { ...stacks, headingFont: stacks.bodyFont }
      : stacks
}

function stack({ name, twin, fallback }: FontFamily): string {
  return [quoted(twin), quoted(name), fallback.replace(/[<>{};]/g, '')].join(', ')
}

/** Names are quoted, so that any name is one; what would end it is left out. */
function quoted(name: string): string {
  return `"${name.replace(/["\\<>\n]/g, '')}"`
}

function sizes(step: SheetStep | PaperArea): string[][] {
  return Object.entries(step)
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => [name, `${value}pt`])
}

/** Sizes are named after fields: `bodyLine` is `--body-line`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
