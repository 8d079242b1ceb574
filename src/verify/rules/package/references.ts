import type { Rule } from '../../finding.js'

/** Where the attribute stands empty, and what is meant in another, or nothing. */
function mayBeEmpty(name: string): boolean {
  return /^a:hlink|^a:blip$|^p:oleObj$|^dgm:/.test(name)
}

/** What an element refers to must be in the list of its part. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  *check(deck) {
    for (const part of deck.parts) {
      const ids = new Set(part.relationships.map(({ id }) => id))
      for (const { element, attribute, id } of part.xml?.index.references ?? []) {
        if (ids.has(id) || (id === '' && mayBeEmpty(element.name))) continue
        yield {
          part: part.path,
          at: element,
          reason: `Unexpected \`${attribute}="${id}"\` of \`${element.name}\`, expected the id of a relationship of this part`,
        }
      }
    }
  },
}

/** Kinds of relationships that fit an element. */
const fitting: ReadonlyMap<string, readonly string[]> = new Map([
  ['p:sldId', ['slide']],
  ['p:sldMasterId', ['slideMaster']],
  ['p:sldLayoutId', ['slideLayout']],
  ['p:notesMasterId', ['notesMaster']],
  ['p:handoutMasterId', ['handoutMaster']],
  ['a:blip', ['image']],
  ['asvg:svgBlip', ['image']],
  ['c:chart', ['chart']],
  ['c:userShapes', ['chartUserShapes']],
  ['c:externalData', ['package', 'oleObject', 'xlExternalData', 'externalLinkPath']],
  ['p:tags', ['tags']],
  ['p:oleObj', ['oleObject', 'package']],
  ['p:regular', ['font']],
  ['p:bold', ['font']],
  ['p:italic', ['font']],
  ['p:boldItalic', ['font']],
  ['a:audioFile', ['audio']],
  ['a:videoFile', ['video']],
  ['a:hlinkClick', ['hyperlink', 'slide', 'oleObject', 'video', 'audio', 'media']],
  ['a:hlinkHover', ['hyperlink', 'slide']],
])

/** A slide cannot be shown where a picture is meant. */
export const wrongReference: Rule = {
  id: 'wrong-reference',
  severity: 'error',
  *check(deck) {
    for (const part of deck.parts) {
      const kinds = new Map(part.relationships.map(({ id, kind }) => [id, kind]))
      for (const { element, attribute, id } of part.xml?.index.references ?? []) {
        const kind = kinds.get(id)
        const expected = fitting.get(element.name)
        if (!kind || expected === undefined || expected.includes(kind)) continue
        yield {
          part: part.path,
          at: element,
          reason: `Unexpected relationship to a \`${kind}\` in \`${attribute}="${id}"\` of \`${element.name}\`, expected \`${expected[0]}\``,
        }
      }
    }
  },
}
