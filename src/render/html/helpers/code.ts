import type { SafeString } from 'handlebars'
import type { Code } from '../../../model/block.js'

/** The helper that writes code with its words marked by what they are. */
export function codeHelper({ SafeString, escapeExpression }: typeof Handlebars) {
  return ({ text, tokens }: Code): SafeString => {
    // Code that was cut off is no longer what its tokens say.
    const isWhole = tokens?.map((line) => line.map((one) => one.text).join('')).join('\n')
    if (!tokens || isWhole !== text) return new SafeString(escapeExpression(text))
    const lines = tokens.map((line) =>
      line
        .map(({ text, kind }) => {
          const html = escapeExpression(text)
          return kind ? `<span class="code-${kind}">${html}</span>` : html
        })
        .join(''),
    )
    return new SafeString(lines.join('\n'))
  }
}
