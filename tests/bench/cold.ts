import { isInstalled } from '../support/programs.js'
import { alternate, type Measured } from './alternate.js'
import { one } from './briefings.js'
import { fixedParts } from './fixed-parts.js'
import { pandoc } from './pandoc.js'
import { build, runProgram } from './run-program.js'
import { ms, table } from './table.js'

/** One briefing from start to end, beside what else makes such files. */
export async function cold(folder: string): Promise<string> {
  const node = (...args: string[]) => runProgram(process.execPath, ...args)
  const measured: Record<string, Measured> = {
    'deckle build one.md': async () => (await build(one, '-o', folder)).time,
    ...(isInstalled('pandoc') && { 'pandoc, deck and page': () => pandoc(one, folder) }),
    'node -e 0': async () => (await node('-e', '0')).time,
    'remark, pptxgenjs, Handlebars alone': await fixedParts(folder, 1),
  }
  const times = Object.entries(await alternate(measured, 9))
  const [, own] = times[0] ?? []
  const rows = times.map(([name, { median, least }]) => [
    ...[name, ms(median), ms(least)],
    own ? (own.median / median).toFixed(2) : '',
  ])
  if (!isInstalled('pandoc')) rows.push(['pandoc', 'not installed', '', ''])
  return table(['cold', 'median ms', 'least ms', 'deckle takes × that'], rows)
}
