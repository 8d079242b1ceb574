import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { BrandError } from '../../src/brand/errors.js'
import { readBrand } from '../../src/brand/read-brand.js'
import { loadBrand } from '../../src/files/find-brand.js'
import { brandFile, usualMaster } from '../support/brand-file.js'
import { brandFiles } from './cases/brand-files.js'
import { manifestTexts } from './cases/manifests.js'
import { specification } from './cases/specification.js'
import { texts } from './cases/texts.js'
import { tryBuild } from './try-build.js'

/** Something that Deckle is given, and how: alone, whatever it is tried with is sound. */
interface Kind<Case extends string | Uint8Array> {
  /** Parts of a hundred. */
  share: number
  /** What files with a case end in. */
  ending: string
  cases: fc.Arbitrary<Case>
  /** @returns what is wrong, in words */
  try(one: Case, folder: string): Promise<string | undefined>
}

const briefing = 'tests/fixtures/all-sections-in-the-usual-order/input.md'

/** A brand as PowerPoint begins. */
const usualBrand = readBrand(brandFile({ masters: [usualMaster] }), 'usual.pptx')

const text: Kind<string>['try'] = async (markdown, folder) => {
  const path = join(folder, 'case.md')
  await writeFile(path, markdown)
  return tryBuild(path, folder)
}

const branded: Kind<string>['try'] = async (markdown, folder) => {
  const path = join(folder, 'case.md')
  await writeFile(path, markdown)
  return tryBuild(path, folder, { brand: usualBrand })
}

const manifest: Kind<string>['try'] = async (yaml, folder) => {
  const template = join(folder, 'template')
  await mkdir(template, { recursive: true })
  await cp('templates/position', template, { recursive: true })
  await writeFile(join(template, 'template.yaml'), yaml)
  return tryBuild(briefing, folder, { template })
}

const brand: Kind<Uint8Array>['try'] = async (bytes, folder) => {
  const path = join(folder, 'brand.pptx')
  await writeFile(path, bytes)
  try {
    return await tryBuild(briefing, folder, { brand: await loadBrand(path) })
  } catch (error) {
    return error instanceof BrandError ? undefined : String((error as Error).stack)
  }
}

function kind<Case extends string | Uint8Array>(one: Kind<Case>): Kind<Case> {
  return one
}

export const kinds = {
  texts: kind({ share: 35, ending: 'md', cases: texts, try: text }),
  branded: kind({ share: 10, ending: 'md', cases: texts, try: branded }),
  specification: kind({ share: 25, ending: 'md', cases: specification, try: text }),
  manifests: kind({ share: 15, ending: 'yaml', cases: manifestTexts, try: manifest }),
  brands: kind({ share: 15, ending: 'pptx', cases: brandFiles, try: brand }),
}

export type KindName = keyof typeof kinds

export const kindNames = Object.keys(kinds) as KindName[]

/** Cases are made so many at a time, since brand files are large. */
export const chunkSize = 50

/** How many chunks of a kind there are among so many cases. */
export function chunksOf(name: KindName, all: number): number {
  return Math.ceil((all * kinds[name].share) / 100 / chunkSize)
}

/** What became of a case, or that it is about to be tried. */
export interface Trial {
  case: string | Uint8Array
  index: number
  /** Absent before it is tried, '' where nothing is wrong. */
  fault?: string
}

/** Tries the cases of a chunk one after the other; the same ones for the same seed. */
export async function* tryChunk(
  name: KindName,
  chunk: number,
  seed: number,
  folder: string,
): AsyncGenerator<Trial> {
  const { cases, try: attempt } = kinds[name] as Kind<string | Uint8Array>
  const made = fc.sample(cases, { numRuns: chunkSize, seed: seed * 10_000 + chunk })
  for (const [place, one] of made.entries()) {
    const index = chunk * chunkSize + place
    yield { case: one, index }
    yield { case: one, index, fault: (await attempt(one, folder)) ?? '' }
  }
}
