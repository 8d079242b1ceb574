import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import * as v from 'valibot'
import type { Entry } from '../batch/entry.js'
import { causeOf } from '../files/cause.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { printJson } from './json-report.js'

/** What of a result has to be there to merge it; the rest is passed on. */
const result = v.object({
  ok: v.boolean(),
  briefings: v.array(v.looseObject({ file: v.string(), ok: v.boolean() })),
})

/** `deckle merge RESULT.json …` */
export function mergeCommand(console: Console, exit: (code: number) => void): Command {
  return new Command('merge')
    .description('Make one result of those that `build --json` gave for each shard.')
    .argument('<results...>', 'JSON files')
    .action(async (paths: string[]) => {
      exit(await runMerge(paths, console))
    })
}

/** Results one after the other: all together may be more than there is memory. */
async function runMerge(paths: string[], console: Console): Promise<number> {
  const report = printJson(console)
  const owners = new Map<string, string>()
  let ok = true
  for (const path of paths) {
    const read = await readResult(path, console)
    ok &&= read?.ok === true
    for (const entry of read?.briefings ?? []) {
      const owner = owners.get(entry.file)
      if (owner !== undefined) {
        ok = false
        console.error(
          `Unexpected \`${entry.file}\` in ${path}, which ${owner} has, too: results of shards have no briefing in common\n`,
        )
      }
      owners.set(entry.file, path)
      report.add(entry as unknown as Entry)
    }
  }
  report.end(ok)
  return ok ? exitCodes.ok : exitCodes.failed
}

async function readResult(path: string, console: Console) {
  try {
    const read = v.safeParse(result, JSON.parse(await readFile(path, 'utf8')))
    if (read.success) return read.output
    console.error(`Cannot merge ${path}: it is no result of \`deckle build --json\`\n`)
  } catch (error) {
    const cause = error instanceof SyntaxError ? 'it is no JSON' : causeOf(error)
    console.error(`Cannot merge ${path}: ${cause}\n`)
  }
  return undefined
}
