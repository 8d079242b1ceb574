import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { brandFile, usualMaster } from '../../support/brand-file.js'
import { changed, changeOf } from './changes.js'

/** Of LibreOffice, of Pandoc, and one as PowerPoint begins. */
const files: Uint8Array[] = [
  readFileSync('tests/verify/decks/impress.pptx'),
  readFileSync('tests/verify/decks/pandoc.pptx'),
  brandFile({ masters: [usualMaster] }),
]

/** Some bits of a file are other ones, as after a bad download. */
const flipped = fc
  .tuple(
    fc.constantFrom(...files),
    fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(7)), {
      minLength: 1,
      maxLength: 20,
    }),
  )
  .map(([bytes, flips]) => {
    const copy = Uint8Array.from(bytes)
    for (const [at, bit] of flips) {
      const index = Math.floor(at * copy.length)
      copy[index] = (copy[index] ?? 0) ^ (1 << bit)
    }
    return copy
  })

/** What is in XML, and what is not. */
const pieces = [
  ...['<', '/>', '</p:sld>', '"', '&', '&#0;', '<!DOCTYPE x [<!ENTITY y "z">]>', ']]>'],
  ...['rId1', 'rId999', '-1', '999999999999', 'NaN', '../../../x', 'type="title"'],
  ...['<p:sp/>', '<p:sldLayoutId/>', 'xmlns:p="urn:x"', '\u0000', 'sz="0"', 'cx="0"'],
]

/** Parts of a file are changed, and it is put together again. */
const rewritten = fc
  .tuple(
    fc.constantFrom(...files),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        changeOf(fc.constantFrom(...pieces)),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([bytes, changes]) => {
    const parts = unzipSync(bytes)
    const names = Object.keys(parts)
    for (const [which, change] of changes) {
      const name = names[Math.floor(which * names.length)] ?? ''
      const text = new TextDecoder().decode(parts[name])
      parts[name] = new TextEncoder().encode(changed(text, change))
    }
    return zipSync(parts, { level: 1 })
  })

/** PowerPoint files that are not as they should be. */
export const brandFiles: fc.Arbitrary<Uint8Array> = fc.oneof(flipped, rewritten)
