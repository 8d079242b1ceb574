import type { Divided } from './divided-words.js'

/** Words that could have the same parts. */
interface Group {
  words: Divided[]
  /** How often each letter is in the words, less how often it is in the parts. */
  lacking: Map<string, number>
}

/**
 * The words for which there are letters enough, however the parts are dealt out among
 * those that could have them. Which parts are whose would be a matter of trying all ways;
 * but where the letters are too few, none is right.
 *
 * @param parts words of the output; those that can be part of no word count for nothing
 */
export function withEnoughLetters(words: Divided[], parts: string[]): Set<string> {
  const groups = groupsOf(words)
  const all = [...groups.values()].flatMap((group) => group.words)
  for (const [part, times] of timesOf(parts)) {
    const [first, ...others] = all
      .filter((one) => isPartOf(part, one))
      .flatMap(({ word }) => groups.get(word) ?? [])
    if (first === undefined) continue
    for (const other of new Set(others)) if (other !== first) merge(first, other, groups)
    count(first.lacking, part, -times)
  }
  const suffice = ({ lacking }: Group) => [...lacking.values()].every((lack) => lack <= 0)
  return new Set([...groups].filter(([, group]) => suffice(group)).map(([word]) => word))
}

/** A group for each word; one that is there several times needs its letters as often. */
function groupsOf(words: Divided[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const { word, shortest } of words) {
    const { lacking } = groups.get(word) ?? { lacking: new Map() }
    const known = groups.get(word)?.words[0]?.shortest ?? shortest
    count(lacking, word, 1)
    groups.set(word, {
      words: [{ word, shortest: Math.min(shortest, known) }],
      lacking,
    })
  }
  return groups
}

/** Makes one group of two. */
function merge(group: Group, other: Group, groups: Map<string, Group>): void {
  for (const { word } of other.words) groups.set(word, group)
  group.words.push(...other.words)
  for (const [letter, lack] of other.lacking) count(group.lacking, letter, lack)
}

function isPartOf(part: string, { word, shortest }: Divided): boolean {
  return part.length >= shortest ? word.includes(part) : word.endsWith(part)
}

function timesOf(parts: string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const part of parts) times.set(part, (times.get(part) ?? 0) + 1)
  return times
}

function count(lacking: Map<string, number>, letters: string, times: number): void {
  for (const letter of letters) lacking.set(letter, (lacking.get(letter) ?? 0) + times)
}
