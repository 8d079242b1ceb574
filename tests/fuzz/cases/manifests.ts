import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { mutations } from './changes.js'

const manifests = ['position', 'memo', 'profile', 'event'].map((name) =>
  readFileSync(`templates/${name}/template.yaml`, 'utf8'),
)

/** What manifests have, in places where it does not belong. */
const pieces = [
  ...['kinds:', 'deck:\n', 'handout:\n', 'slides:\n', 'rows:\n', '- ', '- - ', '[', ']'],
  ...['{', '}', '{{title}}', '{{#if x}}', '{{{', '{{constructor}}', '{{lookup . "x"}}'],
  ...['bottomLine', 'other', 'layout: points', 'shape: sources', 'style: band', ': '],
  ...['null', '~', '1e999', '.nan', '*a', '&a ', '!!js/function ', '<<: ', '\t', '# '],
  ...['__proto__: ', 'name: ../x', 'headings: { en: [] }', '"', "'", '|', '>', '\u0000'],
]

/** Manifests of templates as someone leaves them who is in the midst of writing. */
export const manifestTexts: fc.Arbitrary<string> = mutations(
  manifests,
  fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })),
)
