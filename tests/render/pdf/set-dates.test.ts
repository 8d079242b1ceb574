import { expect, it } from 'vitest'
import { setDates } from '../../../src/render/pdf/set-dates.js'

it('writes dates in the places of others, and moves nothing', () => {
  const before = Buffer.from(
    "\xff/CreationDate (D:20261129024234+00'00')\n/ModDate (D:20261129024234+00'00')>>\xfe",
    'latin1',
  )
  const after = setDates(before, {
    created: new Date('2025-06-30'),
    modified: new Date('2026-01-02T03:04:05.678Z'),
  })
  expect(after.toString('latin1')).toBe(
    "\xff/CreationDate (D:20250630000000+00'00')\n/ModDate (D:20260102030405+00'00')>>\xfe",
  )
})
