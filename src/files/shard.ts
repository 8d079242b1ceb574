import { createHash } from 'node:crypto'
import type { Found } from './find-briefings.js'

/** A part of a list that one of several computers builds. */
export interface Shard {
  /** From 1. */
  number: number
  count: number
}

/**
 * Whether a briefing belongs to a shard. That depends on its name alone: a briefing that is
 * added or removed moves no other one, so that each computer's outputs stay what they were.
 * Shards are as large as each other by chance only: of 1,000 briefings in 10, about 100 ± 10.
 */
export function inShard(
  { name }: Pick<Found, 'name'>,
  { number, count }: Shard,
): boolean {
  const hash = createHash('sha256').update(name.normalize('NFC')).digest()
  return hash.readUInt32BE() % count === number - 1
}
