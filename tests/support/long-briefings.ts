const code = '```js\nconst one = 1\n```'

/** Texts that are longer, wider or odder than anyone would write them. */
export const longBriefings: Record<string, string> = {
  'long prose': `# Long prose\n\n## Summary\n\n${prose(40, 6)}`,
  'one paragraph of 3,000 words': `# One paragraph\n\n## Summary\n\n${sentences(230)}`,
  'one sentence of 2,000 words': `# One sentence\n\n## Summary\n\n${'word '.repeat(2000)}`,
  'a word of 5,000 letters': `# Long word\n\n## Summary\n\n${'w'.repeat(5000)}\n\n## FAQ\n\n### ${'q'.repeat(400)}?\n\nYes.`,
  'a title of 900 letters': `# ${'A title that goes on '.repeat(45)}\n\n## ${'A heading that goes on '.repeat(30)}\n\nText.`,
  'long front matter': `---\nsubtitle: ${'A subtitle that goes on '.repeat(30)}\nauthor: ${'An author with many names '.repeat(12)}\norganisation: ${'An organisation '.repeat(30)}\nmark: ${'Draft '.repeat(40)}\ndate: ${'Some day in spring '.repeat(12)}\n---\n\n# Front matter\n\n## Summary\n\nText.`,
  'twelve long points': `# Points\n\n## Key points\n\n${points(12, 3)}`,
  'a point of several slides': `# Points\n\n## Key points\n\n- **One.** ${sentences(60)}\n- **Two.** Short.`,
  'points with text before and after': `# Points\n\n## Key points\n\nThere are four.\n\n${points(4, 1)}\n\nThat is all.`,
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((count) => [
      `${count} short points`,
      `# Points\n\n## Key points\n\n${points(count, 1)}`,
    ]),
  ),
  'many questions': `# Questions\n\n## FAQ\n\n${questions(9)}`,
  'forty sources': `# Sources\n\n## Summary\n\n${sentences(3)} [1, 17, 40]\n\n## Sources\n\n${list(40, (n) => `Title of the source number ${n}, Publisher, ${1980 + n}`)}`,
  'fifty bare titles': `# Titles\n\n## Sources\n\n${list(50, (n) => `Title ${n}`)}`,
  'a table of 60 rows': `# Table\n\n## Figures\n\nThese are the figures:\n\n${table(4, 60)}\n\nSource: own count.`,
  'a table of 14 columns': `# Table\n\n## Figures\n\n${table(14, 6)}`,
  'a table with a huge cell': `# Table\n\n## Figures\n\n| A | B |\n|---|---|\n| one | ${sentences(80)} |`,
  'code of 90 lines': `# Code\n\n## Script\n\nIt runs daily.\n\n\`\`\`py\n${'print("a line of code that is quite long, indeed longer than the slide is wide: ", 1 + 1)\n'.repeat(90)}\`\`\`\n\nThat is all.`,
  'nested lists': `# Lists\n\n## Tree\n\n${Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- Level ${depth + 1} of the list ${sentences(1)}`).join('\n')}`,
  'long text of one word beside code': `# Word\n\n## Script\n\n${'w'.repeat(4000)}\n\n${code}\n\n${'w'.repeat(4000)}`,
  'a table without rows': `# Table\n\n## Figures\n\nBefore.\n\n| ${sentences(160)} | B |\n|---|---|\n\nAfter.`,
  'a source of 3,000 letters': `# Source\n\n## Summary\n\nText. [1]\n\n## Sources\n\n1. ${sentences(40)}\n2. Two`,
  'headings with references': `# Headings\n\n## ${'A heading [1-9] '.repeat(60)}\n\nText.\n\n## Sources\n\n${list(9, (n) => `Title ${n}`)}`,
  'a heading above long ones': `# Headings\n\n## Part\n\n### ${'A heading that goes on '.repeat(90)}\n\nText.\n\n### Another\n\nText.`,
  'headings that read alike': `---\ntopic: Costs\n---\n\n# Costs\n\n${alike(['Costs', 'COSTS', '`costs `', 'Costs (2)', 'Costs (1 of 2)', 'Ｃosts', 'TL;DR', 'TL;DR', 'Sources', '[1]', '![](a.png)', `${'Costs that go on '.repeat(60)}A`, `${'Costs that go on '.repeat(60)}B`])}\n\n## Costs\n\n### Costs\n\nText.\n\n### Costs\n\n${sentences(40)}\n\n## FAQ\n\n### Costs?\n\nYes.\n\n### Costs?\n\nNo.\n\n### Costs?\n\n${sentences(50)}\n\n## FAQ\n\n### Costs?\n\nYes.\n\n## Sources\n\n1. One`,
  'Persian headings that read alike': `---\nlang: fa\n---\n\n# هزینه‌ها\n\n${alike(['هزینه‌ها', 'هزینه ها', 'هزینه‌ها', 'Costs', 'COSTS'])}\n\n## خلاصه\n\n${'سازمان می‌گوید که کاستن از هدررفت شبکه مقدم است. '.repeat(50)}\n\n## خلاصه\n\nمتن.`,
  'a long statement': `# Statement\n\n## TL;DR\n\n${sentences(30)}`,
  'statements of two lengths': `# Statement\n\n## TL;DR\n\n${sentences(4)}\n\nAnd a second paragraph.`,
  'many citations': `# Citations\n\n## Summary\n\n${sentences(8).replaceAll('.', '. [1–20]')}\n\n## Sources\n\n${list(20, (n) => `A rather long title of a source that is cited here, number ${n}`)}`,
  'a Persian text': `---\nlang: fa\n---\n\n# سازمان آب درباره‌ی مصرف\n\n## خلاصه\n\n${'سازمان می‌گوید که کاستن از هدررفت شبکه بر محدود کردن مصرف خانگی مقدم است. '.repeat(40)}\n\n## نکته‌های کلیدی\n\n${list(4, () => '**نخست نشتی‌ها.** سازمان می‌گوید آب پیش از رسیدن به خانه‌ها هدر می‌رود.')}`,
  'a Japanese text around a table and code': `---\nlang: ja\n---\n\n# 図書館について\n\n## 概要\n\n${japanese(14)}\n\n${table(3, 4)}\n\n${japanese(9)}\n\n${code}`,
  'a Japanese text': `---\nlang: ja\n---\n\n# 図書館について\n\n## 概要\n\n${japanese(60)}\n\n## 要点\n\n${list(5, () => '**夜間の利用を重視する。** 回答者の四割が午後七時以降の利用を望んだ。')}`,
}

function alike(headings: string[]): string {
  return headings.map((heading) => `## ${heading}\n\nText.`).join('\n\n')
}

function japanese(count: number): string {
  return '図書館は利用者の調査の結果をもとに、開館時間を見直すと説明している。'.repeat(
    count,
  )
}

function sentences(count: number): string {
  const texts = [
    'The council publishes its figures once a year, in spring, and corrects them in autumn.',
    'Most of them agree with earlier counts.',
    'Where they do not, a note says why and since when.',
  ]
  return Array.from({ length: count }, (_, index) => texts[index % texts.length]).join(
    ' ',
  )
}

function prose(paragraphs: number, length: number): string {
  return Array.from({ length: paragraphs }, () => sentences(length)).join('\n\n')
}

function points(count: number, length: number): string {
  return list(count, (n) => `**Point ${n} has a headline.** ${sentences(length)}`)
}

function questions(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `### Is this question number ${index + 1}?\n\n${sentences(1 + ((index * 3) % 7))}`,
  ).join('\n\n')
}

function list(count: number, item: (number: number) => string): string {
  return Array.from(
    { length: count },
    (_, index) => `${index + 1}. ${item(index + 1)}`,
  ).join('\n')
}

function table(columns: number, rows: number): string {
  const row = (cell: (column: number) => string) =>
    `| ${Array.from({ length: columns }, (_, column) => cell(column)).join(' | ')} |`
  return [
    row((column) => `Column ${column + 1}`),
    row((column) => (column === 0 ? '---' : '--:')),
    ...Array.from({ length: rows }, (_, index) =>
      row((column) => (column === 0 ? `Row ${index + 1}` : `${index * column}`)),
    ),
  ].join('\n')
}
