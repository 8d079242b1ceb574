import type { Command } from 'commander'

/**
 * Refuses a path that is empty, as an unset variable of a shell gives it.
 *
 * @throws CommanderError
 */
export function refuseEmpty(paths: string[], command: Command): void {
  if (paths.includes('')) command.error('error: unexpected empty path')
}
