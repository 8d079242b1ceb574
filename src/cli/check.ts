import { Command } from 'commander'
import type { VFile } from 'vfile'
import { applyFixes } from '../check/apply-fixes.js'
import { type Found as Broken, checkBriefing } from '../check/check-briefing.js'
import { reportFound } from '../check/report.js'
import { checkOptionsOf } from '../configuration/check-options.js'
import { plainMessage } from '../diagnostics/plain-message.js'
import { severityOf } from '../diagnostics/severity.js'
import { type Found, findBriefings } from '../files/find-briefings.js'
import { writeOutputs } from '../files/write-outputs.js'
import { compileFound } from '../pipeline.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { plural } from './plural.js'
import { refuseEmpty } from './refuse-empty.js'
import { sarifReport } from './sarif.js'
import { messageReport, toldOf } from './text-report.js'
import { version } from './version.js'

interface Flags {
  fix?: true
  strict?: true
  json?: true
  sarif?: true
}

/** `deckle check [FILE|FOLDER …]` */
export function checkCommand(console: Console, exit: (code: number) => void): Command {
  return new Command('check')
    .description('Hold briefings against the editorial rules.')
    .argument('[paths...]', 'Markdown files, or folders with them', ['content'])
    .option('--fix', 'mend in the files what can be mended safely')
    .option('--strict', 'fail where there is a warning')
    .option('--json', 'print the messages as JSON')
    .option('--sarif', 'print the messages as SARIF, for code-scanning pages')
    .action(async (paths: string[], flags: Flags, command: Command) => {
      refuseEmpty(paths, command)
      exit(await runCheck(paths, flags, console))
    })
}

async function runCheck(paths: string[], flags: Flags, console: Console) {
  const briefings = await findBriefings(paths)
  if (briefings.length === 0)
    console.error(
      `Cannot find any briefing in ${paths.join(', ')}, expected files \`*.md\`\n`,
    )
  const files: VFile[] = []
  for (const briefing of briefings) {
    const file = await checkFile(briefing, flags.fix === true)
    files.push(file)
    if (!flags.json && !flags.sarif) console.error(messageReport(toldOf(file), false))
  }
  const ok =
    files.length > 0 && files.every((file) => isClean(file, flags.strict === true))
  if (flags.sarif) console.out(sarifReport(files, version()))
  else if (flags.json) console.out(json(files, ok))
  else console.out(files.map(summaryLine).join(''))
  return ok ? exitCodes.ok : exitCodes.failed
}

async function checkFile(found: Found, fix: boolean): Promise<VFile> {
  const { file, broken } = await brokenIn(found)
  const edits = fix ? broken.flatMap((one) => one.fix ?? []) : []
  if (edits.length === 0) {
    reportFound(file, broken)
    return file
  }
  const content = applyFixes(String(file), edits)
  await writeOutputs([{ path: found.path, content }], file)
  return checkFile(found, false)
}

/** A briefing that cannot be read has the messages that say why. */
async function brokenIn(found: Found): Promise<{ file: VFile; broken: Broken[] }> {
  const { file, compiled } = await compileFound(found, {})
  if (!compiled) return { file, broken: [] }
  const today = new Date().toISOString().slice(0, 10)
  const options = await checkOptionsOf(found.path, today)
  const broken = checkBriefing(compiled.written, options)
  return { file, broken }
}

function isClean(file: VFile, strict: boolean): boolean {
  return file.messages.every((message) => {
    const severity = severityOf(message)
    return severity === 'info' || (severity === 'warning' && !strict)
  })
}

function json(files: VFile[], ok: boolean): string {
  const briefings = files.map((file) => ({
    file: file.path,
    ok: isClean(file, false),
    messages: file.messages.map((message) => plainMessage(message, file)),
  }))
  return `${JSON.stringify({ ok, briefings }, null, 2)}\n`
}

function summaryLine(file: VFile): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const { length } = file.messages.filter((one) => severityOf(one) === severity)
    return length > 0 ? [plural(length, severity === 'info' ? 'hint' : severity)] : []
  })
  return `${file.path}: ${counts.length > 0 ? counts.join(', ') : 'nothing to mend'}\n`
}
