import { rules } from '../../src/check/rules/index.js'

export const checkPage = 'src/check/README.md'

/** The page on the editorial rules, made from them. */
export function checkPageText(): string {
  const head = `# What \`deckle check\` looks for

This page is made from the rules in [\`rules/\`](rules/) by \`npm run build:docs\`; the
examples are their tests. A rule may be switched off from a line on, and on again:

\`\`\`markdown
<!-- check-off: acronym, superlative -->

<!-- check-on -->
\`\`\`

Without names, all rules are meant. \`deckle check --fix\` mends what can be mended safely.
Words that judge are known in English, German, French, Spanish and Persian
([\`words/\`](words/)).

| Rule | Severity | |
|:--|:--|:--|
${rules.map(({ id, severity, summary }) => `| [\`${id}\`](#${id}) | ${severity} | ${summary} |`).join('\n')}
`
  return [head, ...rules.map(ruleSection)].join('\n')
}

function ruleSection({ id, summary, note, examples }: (typeof rules)[number]): string {
  return `## ${id}

${summary} ${note}

Breaks it:

\`\`\`markdown
${examples.breaks}
\`\`\`

Keeps it:

\`\`\`markdown
${examples.keeps}
\`\`\`
`
}
