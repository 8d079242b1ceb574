const high: ReadonlyMap<string, string> = pairs(
  '0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφ′″',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠ′″',
)
const low: ReadonlyMap<string, string> = pairs(
  '0123456789+−-=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
)

/** A text in Unicode's raised signs; none where one of its letters has none. */
export function raised(text: string): string | undefined {
  return mapped(text, high)
}

/** A text in Unicode's lowered signs; none where one of its letters has none. */
export function lowered(text: string): string | undefined {
  return mapped(text, low)
}

function mapped(text: string, signs: ReadonlyMap<string, string>): string | undefined {
  const letters = Array.from(text, (letter) => signs.get(letter))
  return letters.every((letter) => letter !== undefined) ? letters.join('') : undefined
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to]
  return new Map(Array.from(from, (letter, index) => [letter, targets[index] ?? '']))
}
