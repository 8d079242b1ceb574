import { contentTypesName } from '../../../ooxml/package.js'
import { elements } from '../../../ooxml/select.js'
import { type Deck, partAt, partKey, targetOf } from '../../deck.js'
import type { Problem, Rule } from '../../finding.js'
import { kindOfRelationship, kindOfType, nameOfKind } from '../../part-kind.js'

const note = 'Write one entry for each part that there is, and no other.'

/** The list of content types is where every package begins. */
export const missingContentTypes: Rule = {
  id: 'missing-content-types',
  severity: 'error',
  check: (deck) =>
    partAt(deck, contentTypesName)
      ? []
      : [
          {
            part: contentTypesName,
            reason: 'Cannot find `[Content_Types].xml`, expected it in every package',
          },
        ],
}

/** ISO/IEC 29500-2, 7.2.3: one entry for a part or an extension. */
export const repeatedContentType: Rule = {
  id: 'repeated-content-type',
  severity: 'error',
  *check(deck) {
    const seen = new Set<string>()
    for (const { name, attributes } of listed(deck)) {
      const what = attributes['PartName'] ?? attributes['Extension'] ?? ''
      const key = `${name} ${partKey(what)}`
      if (seen.has(key)) {
        const reason = `Unexpected second content type of \`${what}\`, expected one`
        yield { part: contentTypesName, reason, note }
      }
      seen.add(key)
    }
  },
}

/** PptxGenJS #1444: PowerPoint repairs a deck that lists parts that are not there. */
export const orphanContentType: Rule = {
  id: 'orphan-content-type',
  severity: 'error',
  check: (deck) =>
    [...deck.contentTypes.overrides.keys()]
      .filter((name) => !partAt(deck, name))
      .map((name) => ({
        part: contentTypesName,
        reason: `Unexpected content type of \`${name}\`, which is not in the file`,
        note,
      })),
}

/** PowerPoint refuses a package with a part of unknown type. */
export const missingContentType: Rule = {
  id: 'missing-content-type',
  severity: 'error',
  check: (deck) =>
    deck.parts
      .filter(({ path, contentType }) => !contentType && path !== contentTypesName)
      .filter(() => partAt(deck, contentTypesName)?.xml?.root)
      .map(({ path }) => ({
        part: path,
        reason: 'Unexpected part without a content type',
        note: 'Add an entry for it to `[Content_Types].xml`.',
      })),
}

/** A part has the type that whatever leads to it expects. */
export const wrongContentType: Rule = {
  id: 'wrong-content-type',
  severity: 'error',
  check(deck) {
    const problems = new Map<string, Problem>()
    const relationships = deck.parts.flatMap((part) => part.relationships)
    for (const relationship of [...deck.relationships, ...relationships]) {
      const expected = kindOfRelationship(relationship)
      const target = targetOf(deck, relationship)
      if (!expected || !target?.contentType) continue
      if (kindOfType(target.contentType) === expected || isPdf(target.contentType))
        continue
      problems.set(target.path, {
        part: target.path,
        reason: `Unexpected content type \`${target.contentType}\`, expected that of ${nameOfKind(expected)}`,
        note: 'Mend its entry in `[Content_Types].xml`.',
      })
    }
    return problems.values()
  },
}

/** PowerPoint for macOS writes pictures as PDF. */
function isPdf(contentType: string): boolean {
  return contentType === 'application/pdf'
}

const misnamed: ReadonlyMap<string, string> = new Map([
  ['image/jpg', 'image/jpeg'],
  ['image/pjpeg', 'image/jpeg'],
  ['image/svg', 'image/svg+xml'],
  ['image/tif', 'image/tiff'],
  ['image/emf', 'image/x-emf'],
  ['image/wmf', 'image/x-wmf'],
])

/** Names of media types that do not exist, though PowerPoint mostly forgives them. */
export const unregisteredMediaType: Rule = {
  id: 'unregistered-media-type',
  severity: 'warning',
  *check(deck) {
    const { overrides, defaults } = deck.contentTypes
    for (const [name, type] of [...defaults, ...overrides]) {
      const right = misnamed.get(type.toLowerCase())
      if (right === undefined) continue
      const reason = `Unexpected content type \`${type}\` of \`${name}\`, expected \`${right}\``
      yield { part: contentTypesName, reason }
    }
  },
}

function listed(deck: Deck) {
  const root = partAt(deck, contentTypesName)?.xml?.root
  return root ? elements(root) : []
}
