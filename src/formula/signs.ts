import type { FormulaNode } from '../model/formula.js'

/** Signs over a letter, with the combining character that stands for each. */
export const accentSigns: ReadonlyMap<string, string> = new Map([
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['ˇ', '\u030c'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['¯', '\u0304'],
  ['‾', '\u0305'],
  ['ˉ', '\u0304'],
  ['˙', '\u0307'],
  ['.', '\u0307'],
  ['¨', '\u0308'],
  ['⃛', '\u20db'],
  ['→', '\u20d7'],
  ['⃗', '\u20d7'],
  ['´', '\u0301'],
  ['ˊ', '\u0301'],
  ['`', '\u0300'],
  ['ˋ', '\u0300'],
  ['˘', '\u0306'],
  ['˚', '\u030a'],
  ['°', '\u030a'],
])

/** Signs that are as wide as what they stand over or under. */
export const stretchingSigns: ReadonlySet<string> = new Set(
  '⏞⏟⎴⎵⏜⏝→←↔⇒⇐⇔ˆ˜‾¯_⟶⟵⇀↼↦˙'.split(''),
)

/** Signs that a sum or an integral begins with; its limits and its operand belong to it. */
export const largeSigns: ReadonlySet<string> = new Set('∑∏∐∫∬∭∮∯∰⋃⋂⋀⋁⨁⨂⨀⨄⨆'.split(''))

/** Signs of relations: a line of a long formula may begin with one. */
export const relations: ReadonlySet<string> = new Set(
  '=≠<>≤≥≪≫≈≃≅≡∼∝→←↔⇒⇐⇔⟶⟵⟹⟸⟺↦∈∉⊂⊃⊆⊇≔:≐≲≳⩽⩾⇌'.split(''),
)

/** Signs between terms; a line may begin with one where there are no relations. */
export const termSigns: ReadonlySet<string> = new Set('+−-±∓⊕∪∩∧∨'.split(''))

/** Between the name of a function and its argument. */
export const functionApplication = '\u2061'

const spacedSigns = new Set('×÷⋅·∗⋆∘∖'.split(''))

/**
 * Whether a sign stands between two things, with space around it, and not before a thing
 * as the minus of a negative number does.
 *
 * @param before what stands before it, spaces left out
 */
export function isBetween(sign: string, before: FormulaNode | undefined): boolean {
  if (before === undefined) return false
  if (relations.has(sign)) return true
  if (!termSigns.has(sign) && !spacedSigns.has(sign)) return false
  return (
    before.type !== 'symbol' || before.kind !== 'sign' || /[)\]!}′]/.test(before.text)
  )
}
