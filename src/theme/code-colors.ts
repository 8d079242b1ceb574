import type { TokenKind } from '../model/block.js'
import type { ColorToken, Theme } from '../model/theme.js'
import { contrast, textContrast } from './contrast.js'

/** The colours that words of code may have, the wished for first. */
const wishes: Record<TokenKind, ColorToken[]> = {
  keyword: ['accent1', 'strong'],
  string: ['accent2', 'link'],
  number: ['accent5', 'accent2'],
  comment: ['muted'],
  name: ['strong'],
}

/** The colour of a word of code: one that can be read on paper and on a quiet field. */
export function codeColor(kind: TokenKind, { colors }: Theme): ColorToken {
  const isReadable = (token: ColorToken) =>
    [colors.paper, colors.tint].every(
      (ground) => contrast(colors[token], ground) >= textContrast,
    )
  return wishes[kind].find(isReadable) ?? 'ink'
}

export const tokenKinds = Object.keys(wishes) as TokenKind[]
