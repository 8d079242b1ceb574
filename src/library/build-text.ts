import type { VFile } from 'vfile'
import type { Output } from '../files/write-outputs.js'
import type { Compiled } from '../pipeline.js'
import type { FormatName, formats } from '../render/index.js'
import type { Built } from './build.js'
import { choicesOf, formatsOf, type MakeOptions } from './options.js'

export interface TextOptions extends MakeOptions {
  /**
   * Path of the file that the text is that of, whether it is there or not: pictures, data
   * and configuration are looked for from its folder. `briefing.md` where it is not said.
   */
  path?: string
}

type Suffix = { [Name in FormatName]: keyof (typeof formats)[Name] }[FormatName]

/** What was made of a text, by what its files end in: text of pages, bytes of others. */
export type Made = {
  [End in Suffix as End extends `.${infer Name}`
    ? Name
    : never]?: End extends `${string}.html` ? string : Uint8Array
}

export interface BuiltText extends Omit<Built, 'outputs'> {
  /** Empty where the text cannot be built. */
  outputs: Made
}

/**
 * Builds a text in memory; nothing is written. What is wrong with it is among the
 * messages, and no exception.
 *
 * @throws Error where the file of the brand cannot be used
 */
export async function buildText(
  markdown: string,
  options: TextOptions = {},
): Promise<BuiltText> {
  const [{ VFile }, { plainMessage }] = await Promise.all([
    import('vfile'),
    import('../diagnostics/plain-message.js'),
  ])
  const file = new VFile({ path: options.path ?? 'briefing.md', value: markdown })
  const { compiled, outputs } = await attempt(file, options)
  const isWeak = options.strict && file.messages.some(({ fatal }) => fatal === false)
  const ok = outputs !== undefined && !isWeak
  return {
    ...{ path: file.path, ok, outputs: ok ? madeOf(outputs) : {} },
    messages: file.messages.map((message) => plainMessage(message, file)),
    ...(compiled && (await factsOf(compiled))),
  }
}

async function attempt(
  file: VFile,
  options: TextOptions,
): Promise<{ compiled?: Compiled; outputs?: Output[] }> {
  const [{ compile }, { renderSound }, { guarded }] = await Promise.all([
    import('../pipeline.js'),
    import('../render-sound.js'),
    import('./guarded.js'),
  ])
  const choices = await choicesOf(options)
  const { modified } = options
  const wanted = { formats: await formatsOf(options), ...(modified && { modified }) }
  const compiled = await guarded(file, () => compile(file, choices))
  if (!compiled) return {}
  const outputs = await guarded(file, () => renderSound(compiled, '', wanted, file))
  return { compiled, ...(outputs && { outputs }) }
}

function madeOf(outputs: Output[]): Made {
  return Object.fromEntries(outputs.map(({ path, content }) => [path.slice(1), content]))
}

async function factsOf(compiled: Compiled): Promise<Pick<Built, 'talk' | 'sheet'>> {
  const [{ talkOf }, { sheetFacts }] = await Promise.all([
    import('../deck/index.js'),
    import('../model/sheet-facts.js'),
  ])
  return { talk: talkOf(compiled.deck), sheet: sheetFacts(compiled.sheet) }
}
