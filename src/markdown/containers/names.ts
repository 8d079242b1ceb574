/** What containers are for, by the names that authors can give them. */
const purposes = {
  compare: 'compare',
  comparison: 'compare',
  columns: 'compare',
  options: 'options',
} as const

export type ContainerName = (typeof purposes)[keyof typeof purposes]

/** What a name stands for; all other names are text as any other. */
export function purposeOf(name: string): ContainerName | undefined {
  return Object.hasOwn(purposes, name)
    ? purposes[name as keyof typeof purposes]
    : undefined
}
