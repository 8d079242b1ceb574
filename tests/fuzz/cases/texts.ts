import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { contentNames } from '../../support/content-names.js'
import { briefings } from '../../support/generate/briefing.js'
import { mutations } from './changes.js'
import { fences } from './fences.js'

const real = contentNames().map((name) => readFileSync(join('content', name), 'utf8'))

/** What breaks readers of Markdown, YAML, HTML, templates and XML. */
const pieces = [
  ...[
    '`',
    '```',
    '~~~',
    '|',
    '||',
    '\n|---|\n',
    '[',
    '](',
    '![',
    '][',
    '[^',
    '[@',
    ']: ',
  ],
  ...['*', '**', '_', '~~', '>', '> > ', '- ', '1. ', '# ', '###### ', '---\n', '***\n'],
  ...[
    ':::',
    ':::compare\n',
    ':::private\n',
    '$',
    '$$',
    '\\',
    '\\frac{',
    '{{',
    '}}',
    '{{{x}}}',
  ],
  ...['<script>alert(1)</script>', '<!--', '-->', '<b', '&amp;', '&#0;', '&lt;', ']]>'],
  ...['javascript:alert(1)', 'https://', 'www.', 'a@b.c', '\t', '    ', '  \n', '\r\n'],
  ...[
    '\u0000',
    '\u200f',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud800',
    '𝒳',
    '👩‍👩‍👧‍👦',
    'e\u0301',
  ],
  ...['```chart\nbar\n', '```mermaid\ngraph LR\na-->', '```dot\ndigraph{', '__proto__'],
  ...['constructor', '<!-- notes: ', '- [x] ', 'Term\n: ', '![](../../etc/passwd)'],
  ...[
    '```constructor\n',
    '![x](y.png){constructor=1}',
    '```dot\ndigraph{a[shape=valueOf]}\n```\n',
  ],
]

/** A real briefing in which something is left out, written over or put in. */
const mutated = mutations(
  real,
  fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })),
)

/** Nothing but what breaks readers. */
const noise = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))

const heads = fc
  .array(
    fc.tuple(
      fc.constantFrom('title', 'lang', 'date', 'theme', 'template', 'brand', 'tags', 'x'),
      fc.oneof(
        noise,
        fc.json({ maxDepth: 2 }),
        fc.constantFrom('fa', 'zz-ZZ', '2025-02-30'),
      ),
    ),
    { maxLength: 5 },
  )
  .map((fields) => fields.map(([name, value]) => `${name}: ${value}`).join('\n'))
  .map((yaml) => `---\n${yaml}\n---\n\n# A\n\nText.\n`)

/** Texts that colleagues, the web and other programs may bring. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mutated },
  { weight: 2, arbitrary: noise },
  { weight: 2, arbitrary: fences(noise) },
  { weight: 1, arbitrary: heads },
  { weight: 1, arbitrary: briefings },
)
