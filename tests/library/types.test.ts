import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createWorkspace } from '../support/workspace.js'

const guide = readFileSync('templates/guides/library.md', 'utf8')
const examples = [...guide.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)

it('the examples of the guide are rightly typed, and mistakes are told', async () => {
  const workspace = await createWorkspace()
  const good = examples.map((code, index) => [`good-${index}.ts`, code] as const)
  const bad =
    "import { buildText } from 'deckle'\nexport const made = await buildText('', { paper: 'a5' })\n"
  for (const [name, code] of [...good, ['bad.ts', bad] as const])
    await workspace.write(name, code)
  const root = process.cwd()
  const options = {
    extends: `${root}/tsconfig.json`,
    compilerOptions: {
      noEmit: true,
      paths: { deckle: [`${root}/src/index.ts`] },
      typeRoots: [`${root}/node_modules/@types`],
    },
    // Declarations of packages that have none.
    include: ['*.ts', `${root}/src/**/*.d.ts`],
    exclude: [],
  }
  await workspace.write('tsconfig.json', JSON.stringify(options))
  await workspace.write('package.json', '{ "type": "module" }')
  const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', workspace.folder], {
    encoding: 'utf8',
  })
  const errors = stdout.match(/[\w-]+\.ts\(\d+,\d+\): error .*/g) ?? []
  expect(errors.slice(1)).toEqual([])
  expect(errors[0]).toMatch(/^bad\.ts\(2,\d+\): error .*a5/)
}, 60_000)
