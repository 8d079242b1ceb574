import { contentTypesName } from '../../../ooxml/package.js'
import { partKey } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { isFolder } from '../../read-archive.js'

/** ISO/IEC 29500-2, 6.2.2.3: names differ by more than case. */
export const repeatedPartName: Rule = {
  id: 'repeated-part-name',
  severity: 'error',
  *check({ entries }) {
    const seen = new Map<string, string>()
    for (const { name } of entries) {
      const key = partKey(name)
      const other = seen.get(key)
      if (other !== undefined) {
        const reason = `Unexpected second part of the name \`${other}\`, expected one`
        yield {
          part: name,
          reason,
          note: 'Programs differ in which of the two they read.',
        }
      }
      seen.set(key, name)
    }
  },
}

/** ISO/IEC 29500-2, 6.2.2.2 and C.1: what the names of parts may not be. */
export const partName: Rule = {
  id: 'part-name',
  severity: 'error',
  check: ({ entries }) =>
    entries
      .filter((entry) => !isFolder(entry))
      .filter(({ name }) =>
        /\\|^\/|\/\/|(?:^|\/)\.{1,2}\/|\.(?:\/|$)|[?#*:]|%2f/i.test(name),
      )
      .map(({ name }) => ({
        part: name,
        reason:
          'Unexpected name of a part, expected a path with slashes and without dots',
      })),
}

/** Some versions of PowerPoint repair packages with folders (hazard R18). */
export const folderEntry: Rule = {
  id: 'folder-entry',
  severity: 'warning',
  check: ({ entries }) =>
    entries.filter(isFolder).map(({ name }) => ({
      part: name,
      reason: 'Unexpected folder in the archive, expected files only',
      note: 'Pack the files without entries for their folders (`zip -D`).',
    })),
}

/** Where it comes first, programs can tell the format from the first bytes. */
export const firstEntry: Rule = {
  id: 'first-entry',
  severity: 'warning',
  check({ entries }) {
    const first = entries.find((entry) => !isFolder(entry))?.name ?? contentTypesName
    return first === contentTypesName ||
      !entries.some(({ name }) => name === contentTypesName)
      ? []
      : [{ part: first, reason: 'Unexpected first file, expected `[Content_Types].xml`' }]
  },
}
