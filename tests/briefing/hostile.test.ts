import { expect, test } from 'vitest'
import { composeText } from '../support/compose-text.js'
import { outlineOf } from '../support/outline-of.js'

const inputs: Record<string, string> = {
  nothing: '',
  'white space': ' \n\t\n\u00a0',
  'only a comment': '<!-- x -->',
  'only a definition': '[1]: https://example.org',
  'only a footnote': '[^a]: x',
  'only front matter': '---\ntitle: T\n---',
  'only headings': '# A\n\n# B\n\n##',
  'headings without words':
    '#\n\n##\n\n## 🎉\n\n## ⚠️\n\n## **\n\n## <br>\n\n## ![](x.png)',
  'lone surrogates and controls': '# \ud800 \0\u0007\n\n## \udc00\n\n\u202e[1]\u2028',
  'addresses that are none':
    '[a](https://%) [b](http://[::1) [](<>) ![](x:y)\n\n## Sources\n\n- <https://%zz/>\n- [](https://a.b)\n-\n- [1]\n- **',
  'definitions without address or term':
    '[1] [2][]\n\n[1]: <>\n[2]: <> "t"\n\n: none\n\n## FAQ\n\n: none\n\nx\n:\n\n## Key points\n\n: none',
  'footnotes that go round':
    'a[^a][^b]\n\n[^a]: [^b] [^a]\n[^b]: > [^a]\n[^c]:\n\n## Sources\n\n- b [^a]',
  'sources that cite sources':
    'a[^1]\n\n[^1]: See [^2], x, 2021 https://a.b\n[^2]: See [^1], 2020',
  'front matter of prototypes':
    '---\nconstructor: 1\n__proto__: {a: b}\n? [a]\n: b\n---\n\nx',
  'front matter that grows':
    '---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\ntags: [*b,*b,*b,*b,*b]\ntitle: *a\n---\n\nx',
  'folds without text':
    '## FAQ\n\n<details><summary></summary></details>\n\n<details>\n\n<summary>a\n\n</details>',
  'notes in notes':
    '<!-- notes: <!-- notes: a --> b -->\n\n> > [!NOTE] Speaker\n\n<!-- notes: -->\n\n> [!NOTE] Speaker',
  'much emphasis': `# T\n\n${'*a **b '.repeat(1000)}`,
  'many brackets': `# T\n\n${'['.repeat(5000)}${'[a]('.repeat(1000)}`,
  'much space': `# T\n\na${' '.repeat(10_000)}b\n\n## Sources\n\n- a${' ,'.repeat(5000)}b`,
  'many sections': '## a\n\n###### b?\n\n# FAQ\n\n# c?\n\n**Summary**\n\n'.repeat(300),
  'a wide table': `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n|b|`,
  'many references': `${'a [1] \\[2\\] [9]\n'.repeat(1000)}\n\n## Sources\n\n${'- a, b, 2020\n'.repeat(1000)}`,
}

test.each(Object.entries(inputs))(
  '%s is read or refused, but never a crash',
  (_, markdown) => {
    const { briefing, file } = composeText(markdown)
    if (briefing) expect(typeof outlineOf(briefing)).toBe('string')
    else expect(file.messages.at(-1)?.fatal).toBe(true)
  },
)

test.each(['', ' \n\t\n', '<!-- x -->', '---\nlang: en\n---'])(
  '%j is refused as empty',
  (markdown) => {
    const { briefing, file } = composeText(markdown)
    expect(briefing).toBeUndefined()
    expect(file.messages.at(-1)).toMatchObject({ ruleId: 'empty-briefing', fatal: true })
  },
)
