import type { PaperArea } from '../../model/paper.js'
import type { Sheet, SheetStep } from '../../model/sheet.js'
import type { Theme } from '../../model/theme.js'
import { codeColor, tokenKinds } from '../../theme/code-colors.js'
import { toneColors, tones } from '../../theme/tone-colors.js'
import { fontStacks } from './font-stacks.js'
import { kebab } from './kebab.js'
import { printColors } from './print-colors.js'
import { writingOf } from './writing.js'

/**
 * Colours, fonts, paper and sizes as custom properties of CSS, and the rule of the page.
 *
 * @param text with the scripts of the sheet
 */
export function styleTokens(text: string, sheet: Sheet, theme: Theme): string {
  const properties = [
    ...Object.entries(printColors(theme)).map(([name, value]) => [name, `#${value}`]),
    ...codeColors(theme),
    ...calloutColors(theme),
    ...Object.entries(fontStacks(text, writingOf(sheet), theme)),
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

function sizes(step: SheetStep | PaperArea): string[][] {
  return Object.entries(step)
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => [name, `${value}pt`])
}
