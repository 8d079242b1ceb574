import type { Theme } from '../../../model/theme.js'
import { fontStacks } from '../font-stacks.js'
import { embedFonts } from '../fonts.js'
import { kebab } from '../kebab.js'
import { readPartial } from '../partials.js'
import type { Writing } from '../writing.js'
import type { DrawnSlide } from './draw-slides.js'

/**
 * What drawn slides need of a page's style: the colours of the theme and its fonts, with
 * their files inside. All of it holds within slides only.
 */
export async function slideStyles(
  slides: DrawnSlide[],
  writing: Writing,
  theme: Theme,
): Promise<string> {
  // Pictures have no text, and are long.
  const text = slides.map(({ svg }) => svg.replace(/"data:[^"]*"/g, '""')).join('\n')
  const { headingFont, bodyFont, codeFont } = fontStacks(text, writing, theme)
  const colors = Object.entries(theme.colors).map(
    ([name, value]) => `  --${kebab(name)}: #${value};`,
  )
  return `${await embedFonts(text, writing, theme)}
.slide {
${colors.join('\n')}
  font-family: ${bodyFont};
}
.slide .heading { font-family: ${headingFont}; }
.slide .body { font-family: ${bodyFont}; }
.slide .code { font-family: ${codeFont}; }
.slide text, .slide .line { white-space: pre; }
.slide .chart { direction: ltr; }
.slide .chart text { unicode-bidi: plaintext; }
${text.includes('<math') ? await readPartial('formulas.css') : ''}`
}
