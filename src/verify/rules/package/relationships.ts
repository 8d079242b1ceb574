import { elements } from '../../../ooxml/select.js'
import { type Deck, type Part, partAt, partsOf, targetOf } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { externalTargetFlaw } from './external-target-flaw.js'

/** What a part that is not there refers to. */
export const orphanRelationships: Rule = {
  id: 'orphan-relationships',
  severity: 'warning',
  check: (deck) =>
    relationshipFiles(deck)
      .filter(({ source }) => source !== '' && !partAt(deck, source))
      .map(({ file, source }) => ({
        part: file.path,
        reason: `Unexpected relationships of \`${source}\`, which is not in the file`,
        note: 'Remove them.',
      })),
}

/** ISO/IEC 29500-2, 6.5.3: what each relationship says. */
export const incompleteRelationship: Rule = {
  id: 'incomplete-relationship',
  severity: 'error',
  *check(deck) {
    for (const { file } of relationshipFiles(deck)) {
      for (const { name, attributes } of file.xml?.root ? elements(file.xml.root) : []) {
        const missing = ['Id', 'Type', 'Target'].filter((key) => !(key in attributes))
        const mode = attributes['TargetMode'] ?? 'Internal'
        if (name !== 'Relationship') {
          yield {
            part: file.path,
            reason: `Unexpected \`${name}\`, expected \`Relationship\``,
          }
        } else if (missing.length > 0 || attributes['Type'] === '') {
          const reason = `Unexpected relationship \`${attributes['Id'] ?? ''}\` without \`${missing[0] ?? 'Type'}\``
          yield { part: file.path, reason }
        } else if (mode !== 'Internal' && mode !== 'External') {
          const reason = `Unexpected mode \`${mode}\` of \`${attributes['Id']}\`, expected \`Internal\` or \`External\``
          yield { part: file.path, reason }
        }
      }
    }
  },
}

/** Ids are those of XML: unique, and no number. */
export const relationshipId: Rule = {
  id: 'relationship-id',
  severity: 'error',
  *check(deck) {
    for (const { file, part } of relationshipFiles(deck)) {
      const seen = new Set<string>()
      for (const { id } of part?.relationships ?? deck.relationships) {
        if (seen.has(id)) {
          const reason = `Unexpected second relationship \`${id}\`, expected unique ids`
          yield { part: file.path, reason }
        } else if (!/^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u.test(id)) {
          const reason = `Unexpected id \`${id}\` of a relationship, expected a letter and then letters and digits`
          yield { part: file.path, reason }
        }
        seen.add(id)
      }
    }
  },
}

/** A relationship to nowhere loses what it stands for, or the whole deck. */
export const relationshipTarget: Rule = {
  id: 'relationship-target',
  severity: 'error',
  *check(deck) {
    for (const { file, part } of relationshipFiles(deck)) {
      for (const one of part?.relationships ?? deck.relationships) {
        if (one.external || targetOf(deck, one) || isNoPart(one.target)) continue
        yield {
          part: file.path,
          reason: `Cannot find \`${one.target}\`, to which \`${one.id}\` leads`,
          note: 'Add the part, or remove the relationship and what refers to it.',
        }
      }
    }
  },
}

/** An address that is none is a usual reason for PowerPoint to repair a deck. */
export const externalTarget: Rule = {
  id: 'external-target',
  severity: 'error',
  *check(deck) {
    for (const { file, part } of relationshipFiles(deck)) {
      for (const { external, target, id } of part?.relationships ?? []) {
        const flaw = external ? externalTargetFlaw(target) : undefined
        if (flaw === undefined) continue
        yield {
          part: file.path,
          reason: `Unexpected address \`${shortened(target)}\` of \`${id}\`, expected ${flaw}`,
          note: 'Escape what is no part of an address, for example a space as `%20`.',
        }
      }
    }
  },
}

interface RelationshipFile {
  file: Part
  /** Path of the part whose relationships they are; empty for the package. */
  source: string
  /** Absent for those of the package. */
  part: Part | undefined
}

function relationshipFiles(deck: Deck): RelationshipFile[] {
  return partsOf(deck, 'relationships').map((file) => {
    const source = file.path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')
    return { file, source, part: partAt(deck, source) }
  })
}

/** `#Title` is a place in the part itself; `NULL` PowerPoint writes for lost pictures. */
function isNoPart(target: string): boolean {
  return target.startsWith('#') || target === 'NULL'
}

function shortened(target: string): string {
  return target.length > 80 ? `${target.slice(0, 79)}…` : target
}
