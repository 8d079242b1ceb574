import { chmod } from 'node:fs/promises'

/** Whether the system has rights that can be withheld (Windows has others). */
export const hasRights = process.seteuid !== undefined

/**
 * Does something that a path forbids, with the rights of an ordinary user: root
 * may do all. The folder that the path is in has to be open to others.
 *
 * @param mode rights of the path meanwhile
 */
export async function withRights<Result>(
  path: string,
  mode: number,
  use: () => Promise<Result>,
): Promise<Result> {
  const isRoot = process.geteuid?.() === 0
  await chmod(path, mode)
  if (isRoot) process.seteuid?.(nobody)
  try {
    return await use()
  } finally {
    if (isRoot) process.seteuid?.(0)
    await chmod(path, 0o700)
  }
}

/** A user who owns nothing. */
export const nobody = 65_534
