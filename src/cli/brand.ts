import { Command } from 'commander'
import { BrandError } from '../brand/errors.js'
import { type BrandExplanation, explainBrand } from '../brand/explain.js'
import { loadBrand } from '../files/find-brand.js'
import type { Brand } from '../model/brand.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { table } from './text-table.js'

/** `deckle brand FILE` */
export function brandCommand(console: Console, exit: (code: number) => void): Command {
  return new Command('brand')
    .description('Tell which layouts of a PowerPoint file decks would use, and why.')
    .argument('<file>', 'PowerPoint template or presentation')
    .option('--json', 'print the answer as JSON')
    .action(async (path: string, { json }: { json?: true }) => {
      exit(await runBrand(path, json === true, console))
    })
}

async function runBrand(path: string, json: boolean, console: Console): Promise<number> {
  try {
    const brand = await loadBrand(path)
    const explanation = explainBrand(brand)
    console.out(
      json
        ? `${JSON.stringify({ file: path, ok: true, ...explanation }, null, 2)}\n`
        : report(path, brand, explanation),
    )
    return exitCodes.ok
  } catch (error) {
    if (!(error instanceof BrandError)) throw error
    if (json)
      console.out(
        `${JSON.stringify({ file: path, ok: false, reason: error.message }, null, 2)}\n`,
      )
    else console.error(brandFailure(path, error))
    return exitCodes.failed
  }
}

/** Says why a file cannot be used. */
export function brandFailure(path: string, { message }: BrandError): string {
  return `Cannot take the look of \`${path}\`: ${message}\n`
}

function report(path: string, brand: Brand, explanation: BrandExplanation): string {
  const { lines, missing, fonts, remarks } = explanation
  const centimetres = [brand.width, brand.height].map((points) =>
    ((points / 72) * 2.54).toFixed(1),
  )
  const { ink, paper, strong, accent1, link } = brand.theme.colors
  return [
    `${path}: slides of ${centimetres.join(' × ')} cm`,
    '',
    ...table(
      ['Slides', 'Layout', 'Why'],
      [...lines.map(({ slides, layout, reason }) => [slides, layout, reason])],
    ),
    '',
    ...fonts.map(({ use, name, measured }) => `Font of ${use}: ${name}, ${measured}.`),
    `Colours: text ${ink} on ${paper}, titles ${strong}, accent ${accent1}, links ${link}.`,
    ...remarks,
    ...(missing.length > 0 ? ['', 'To add what is missing:'] : []),
    ...missing.map(({ what, how }) => `- ${what}: ${how}`),
    '',
  ].join('\n')
}
