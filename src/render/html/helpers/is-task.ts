import type { ListItem } from '../../../model/block.js'

/** Whether a list item is a task, done or not. */
export function isTask({ checked }: ListItem): boolean {
  return checked !== undefined
}
