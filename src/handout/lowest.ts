/** The first of some settings that no later one is lower than by more than `slack` points. */
export function lowest<T extends { height: number }>(
  settings: readonly T[],
  slack: number,
): T {
  return settings.reduce((best, other) =>
    other.height < best.height - slack ? other : best,
  )
}
