import type { Part } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { plural } from '../../plural.js'

/** PowerPoint refuses or repairs a deck with XML that cannot be read. */
export const malformedXml: Rule = {
  id: 'malformed-xml',
  severity: 'error',
  check: ({ parts }) =>
    parts
      .filter((part) => !isForeign(part))
      .flatMap(({ path, xml }) =>
        xml?.flaw === undefined
          ? []
          : [
              {
                part: path,
                reason: `Cannot read this part as XML: ${xml.flaw.replace(/\.$/, '')}`,
              },
            ],
      ),
}

/** Data of other programs, which PowerPoint keeps without reading it. */
function isForeign({ kind, contentType }: Part): boolean {
  return kind === 'other' && contentType === 'application/xml'
}

/** ISO/IEC 29500-2, 8.1.4: no document type declarations. */
export const documentType: Rule = {
  id: 'document-type',
  severity: 'error',
  check: ({ parts }) =>
    parts
      .filter((part) => /<!DOCTYPE/.test(prologOf(part)))
      .map(({ path }) => ({
        part: path,
        reason: 'Unexpected document type declaration, expected none in an Office file',
      })),
}

/** ISO/IEC 29500-2, 8.1.4: UTF-8 or UTF-16. */
export const xmlEncoding: Rule = {
  id: 'xml-encoding',
  severity: 'error',
  *check({ parts }) {
    for (const part of parts) {
      const encoding = /<\?xml[^>]*encoding=["']([^"']*)/.exec(prologOf(part))?.[1]
      if (encoding === undefined || /^(?:utf-?8|utf-?16|us-ascii)$/i.test(encoding))
        continue
      const reason = `Unexpected encoding \`${encoding}\`, expected \`UTF-8\``
      yield { part: part.path, reason }
    }
  },
}

/** PowerPoint reads over it; simpler programs stumble. One problem for the whole deck. */
export const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  severity: 'warning',
  check({ parts }) {
    const marked = parts.filter(
      ({ bytes, xml }) => xml && bytes[0] === 0xef && bytes[1] === 0xbb,
    )
    const [first] = marked
    const reason = `Unexpected byte order mark in ${plural(marked.length, 'part')}, expected the XML declaration first`
    return first ? [{ part: first.path, reason }] : []
  },
}

/** PowerPoint refuses a part that names a prefix which it does not declare. */
export const undeclaredPrefix: Rule = {
  id: 'undeclared-prefix',
  severity: 'error',
  *check({ parts }) {
    for (const { path, xml } of parts) {
      const text = xml?.root ? xml.text : ''
      if (!text.includes('/markup-compatibility/2006')) continue
      const named = text.matchAll(
        /\s(?:[\w.-]+:)?(Ignorable|Requires|MustUnderstand|ProcessContent)=["']([^"']*)["']/g,
      )
      for (const [, attribute, value = ''] of named) {
        const prefix = value
          .split(/\s+/)
          .map((name) => name.replace(/:.*/, ''))
          .find((name) => name !== '' && !text.includes(`xmlns:${name}=`))
        if (prefix === undefined) continue
        const reason = `Unexpected prefix \`${prefix}\` in \`mc:${attribute}\`, expected one that is declared`
        yield { part: path, reason, note: `Declare it with \`xmlns:${prefix}\`.` }
      }
    }
  },
}

function prologOf({ xml }: Part): string {
  return xml?.text.slice(0, 2000) ?? ''
}
