import { basename } from 'node:path'
import { Command } from 'commander'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { plainMessage } from '../diagnostics/plain-message.js'
import { type Explanation, explain, type SheetLine } from '../explain/explain.js'
import { stepsFor } from '../handout/index.js'
import { type Compiled, compileFound } from '../pipeline.js'
import { addChoices, type ChoiceFlags, chosen } from './choice-options.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { oneBriefing } from './one-briefing.js'
import { paperName } from './paper-name.js'
import { refuseEmpty } from './refuse-empty.js'
import { messageReport, toldOf } from './text-report.js'
import { table } from './text-table.js'

interface Flags extends ChoiceFlags {
  json?: true
}

/** `deckle explain FILE` */
export function explainCommand(console: Console, exit: (code: number) => void): Command {
  const command = new Command('explain')
    .description('Tell what becomes of a briefing, and why, without building it.')
    .argument('<file>', 'Markdown file')
  return addChoices(command, {
    template: 'template instead of that of the briefing',
    theme: 'theme instead of that of the briefing',
    brand: 'PowerPoint file whose look the deck takes',
  })
    .option('--json', 'print the answer as JSON')
    .action(async (path: string, flags: Flags, command: Command) => {
      refuseEmpty([path], command)
      exit(await runExplain(path, flags, console))
    })
}

async function runExplain(path: string, flags: Flags, console: Console): Promise<number> {
  const choices = await chosen(flags, console)
  if (choices === 'unusable') return exitCodes.failed
  const found = await oneBriefing(path, console)
  if (found === undefined) return exitCodes.failed
  const { file, compiled } = await compileFound(found, choices)
  if (compiled === undefined) {
    console.error(messageReport(toldOf(file), false))
    return exitCodes.failed
  }
  const explanation = explain({
    ...compiled,
    steps: stepsFor(compiled.briefing.metadata, compiled.sheet.area),
  })
  console.out(
    flags.json ? json(file, compiled, explanation) : report(file, compiled, explanation),
  )
  return exitCodes.ok
}

function json(file: VFile, { templateName, theme }: Compiled, explanation: Explanation) {
  const answer = {
    file: file.path,
    template: templateName,
    theme: theme.name,
    ...explanation,
    messages: file.messages.map((message) => plainMessage(message, file)),
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}

function report(file: VFile, compiled: Compiled, explanation: Explanation): string {
  const { sections, slides, sheet } = explanation
  const { templateName, theme, brand, briefing } = compiled
  const look = brand ? `brand ${brand.name}` : `theme ${theme.name}`
  const condensed = file.messages.filter(({ ruleId }) => ruleId === 'condensed')
  return [
    `${file.path}: template ${templateName}, ${look}, language ${new Intl.Locale(briefing.metadata.lang).baseName}`,
    '',
    ...table(
      ['Line', 'Section', 'Read as', 'Slides', 'Sheet'],
      sections.map(({ line, file, title, kind, shape, depth, slides, sheet }) => [
        placed(line, file),
        `${'  '.repeat(depth)}${brief(title)}`,
        kind === shape ? kind : `${kind} (${shape})`,
        slides.join(', '),
        sheet,
      ]),
    ),
    '',
    ...table(
      ['Slide', 'Title', 'Layout', 'Text', 'Full', 'From line'],
      slides.map(({ number, title, layout, size, fill, line, file }) => [
        String(number),
        brief(title),
        layout,
        size === 0 ? '' : `${size} pt`,
        percent(fill),
        placed(line, file),
      ]),
    ),
    '',
    sheetLine(sheet),
    ...condensed.map((message) => `  ${placeOf(message, file.path)}: ${message.reason}`),
    '',
  ].join('\n')
}

function placed(line: number, file?: string): string {
  return file ? `${basename(file)}:${line}` : String(line)
}

function placeOf({ file: other, line = 1 }: VFileMessage, own: string): string {
  return other && other !== own ? placed(line, other) : `line ${line}`
}

function sheetLine(sheet: SheetLine): string {
  const { step, steps, arrangement, size, fill } = sheet
  return `Sheet: ${paperName(sheet)}, step ${step} of ${steps} (${arrangement}, text of ${size} pt), ${percent(fill)} of the page used`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** Enough of a name to recognise it by. */
function brief(name: string): string {
  return name.length > 44 ? `${name.slice(0, 43)}…` : name
}
