/** What becomes of containers, by the names that authors can give them. */
const purposes = {
  compare: 'columns',
  comparison: 'columns',
  columns: 'columns',
  options: 'table',
  private: 'private',
} as const

export type ContainerPurpose = (typeof purposes)[keyof typeof purposes]

/** What a name stands for; all other names are plain text. */
export function purposeOf(name: string): ContainerPurpose | undefined {
  return Object.hasOwn(purposes, name)
    ? purposes[name as keyof typeof purposes]
    : undefined
}
