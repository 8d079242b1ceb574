/** Letters of scripts that have italics. */
const slanting =
  /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Common}\p{sc=Inherited}]/u

/**
 * Whether emphasised text can be slanted: not where it has letters of a script without
 * italics, which programs would only shear.
 */
export function slants(text: string): boolean {
  return Array.from(text.match(/\p{L}/gu) ?? []).every((letter) => slanting.test(letter))
}
