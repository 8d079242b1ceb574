import { isBrief, slideLines } from './brief.js'

/** Lines of air between two texts on a slide. */
const air = 1

/**
 * Divides texts in order into those that share slides: neighbours that are brief, all of
 * them together; one that is brief alone and a neighbour, where both fit on a slide. Each
 * other text stands alone.
 *
 * @param lines of each text
 * @returns the indexes of each group
 */
export function neighbours(lines: number[]): number[][] {
  const isBriefGroup = (group: number[]) =>
    group.every((index) => isBrief(lines[index] ?? 0))
  const groups: number[][] = []
  for (const [index] of lines.entries()) {
    const before = groups.at(-1)
    const joins = before && isBriefGroup([...before, index])
    if (joins) before.push(index)
    else groups.push([index])
  }
  return joinLone(groups, lines, isBriefGroup)
}

function joinLone(
  groups: number[][],
  lines: number[],
  isBriefGroup: (group: number[]) => boolean,
): number[][] {
  const joined: number[][] = []
  for (const group of groups) {
    const before = joined.at(-1)
    const isLone = [before, group].some((one) => one?.length === 1 && isBriefGroup(one))
    if (before && isLone && height([...before, ...group], lines) <= slideLines)
      before.push(...group)
    else joined.push(group)
  }
  return joined
}

function height(group: number[], lines: number[]): number {
  return group.reduce((sum, index) => sum + (lines[index] ?? 0) + air, -air)
}
