/**
 * Whether what stands between dollars is a formula, and not prose between two amounts:
 * "$5 and B$" is none. It has no two words side by side, no letters of scripts that
 * formulas are not written in, and after an amount no word at all.
 *
 * @param content without the dollars
 */
export function isFormula(content: string): boolean {
  const bare = withoutCommands(content)
  if (content.trim() === '' || foreign.test(bare)) return false
  if (twoWords.test(bare)) return false
  return !/^\s*[\p{Nd}.,]/u.test(bare) || !oneWord.test(bare)
}

/** Punctuation of prose that TeX writes otherwise, and letters other than its own. */
const foreign = /[–—“”„«»…。、，；]|(?![\p{sc=Latin}\p{sc=Greek}])\p{L}/u

/** Words of two letters or more; "mod" and the like are written with a backslash. */
const twoWords = /(?<![\p{L}\p{N}_^{])\p{L}{2,}[,;:]?\s+\p{L}{2,}(?![\p{L}\p{N}_^}({])/u
const oneWord = /(?<![\p{L}_^{])\p{L}{2,}(?![\p{L}_^}({])/u

/** Commands, with the text that some of them take. */
function withoutCommands(content: string): string {
  return content
    .replace(
      /\\(?:text\w*|math\w+|operatorname\*?|mbox|ce|pu|tag|label|begin|end)\s*\{[^{}]*\}/g,
      ' \\ ',
    )
    .replace(/\\[a-zA-Z]+\*?/g, ' \\ ')
}
