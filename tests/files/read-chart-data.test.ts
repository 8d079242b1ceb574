import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readChartData } from '../../src/files/read-chart-data.js'
import { fenced } from '../support/charts.js'
import { briefingOf } from '../support/compose-text.js'

async function messagesOf(data: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'charts-'))
  await mkdir(join(folder, 'own'))
  await writeFile(join(folder, 'outside.csv'), 'A,B\nx,1\n')
  await writeFile(join(folder, 'own', 'data.csv'), '\ufeffA,B\nx,1\n')
  await writeFile(join(folder, 'own', 'latin.csv'), Buffer.from([0x41, 0x2c, 0xe4, 0x0a]))
  await writeFile(join(folder, 'own', 'large.csv'), 'x'.repeat(1_000_001))
  const markdown = fenced(`type: bar\ndata: ${data}`)
  const file = new VFile({ path: join(folder, 'own', 'a.md'), value: markdown })
  await readChartData(briefingOf(markdown), file)
  return file.messages.map(({ reason }) => reason)
}

test('a file beside the briefing is read', async () => {
  expect(await messagesOf('data.csv')).toEqual([])
})

test.each([
  ['../outside.csv', 'it is outside the folder of the briefing'],
  ['https://example.org/a.csv', 'only files beside the briefing are read'],
  ['none.csv', 'no such file'],
  ['latin.csv', 'it is not in UTF-8'],
  ['large.csv', 'it is larger than 1 MB'],
])('%s is not', async (name, cause) => {
  expect(await messagesOf(name)).toEqual([
    `Cannot read \`${name}\`: ${cause}, in a chart`,
  ])
})
