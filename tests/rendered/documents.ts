import { join } from 'node:path'

/**
 * Texts that packages ship, which nobody wrote for slides: of many lengths and shapes,
 * in eight languages. All packages are dependencies of Deckle.
 */
export const packageDocuments: string[] = [
  ...['', '.es', '.fr', '.hi', '.ja', '.kr', '.ru', '.zh-CN'].map(
    (language) => `@biomejs/biome/README${language}.md`,
  ),
  '@fontsource/carlito/README.md',
  '@types/node/README.md',
  '@valibot/to-json-schema/README.md',
  'decode-named-character-reference/readme.md',
  'fflate/README.md',
  'fontkit/README.md',
  'harfbuzzjs/README.md',
  'image-size/Readme.md',
  'linebreak/readme.md',
  'mdast-util-definition-list/README.md',
  'mdast-util-to-string/readme.md',
  'playwright-core/README.md',
  'playwright-core/lib/tools/skills/playwright-cli/SKILL.md',
  'playwright-core/lib/tools/skills/playwright-component-testing/references/migration.md',
  'pptxgenjs/README.md',
  'remark-cjk-friendly/README.md',
  'remark-definition-list/README.md',
  'remark-frontmatter/readme.md',
  'remark-gfm/readme.md',
  'remark-parse/readme.md',
  'saxes/README.md',
  'tsx/README.md',
  'typescript/README.md',
  'unist-util-visit/readme.md',
  'valibot/README.md',
  'vfile/readme.md',
  'vfile-message/readme.md',
  'vitest/README.md',
  'woff2-encoder/README.md',
  'yaml/README.md',
].map((path) => join('node_modules', path))
