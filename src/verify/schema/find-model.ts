import { groups } from './groups.js'
import type { Table } from './models.js'
import { tables } from './tables/index.js'
import { type ValueType, valueType } from './value-type.js'

/** What may stand in an element. */
export interface Model {
  /** Its children in their order; absent where any may stand. */
  slots: Slot[] | undefined
  /** Index of the slot of each child. */
  places: Map<string, number>
  attributes: Map<string, ValueType>
  /** Attributes that must stand. */
  required: string[]
}

export interface Slot {
  /** One of them each time. */
  names: string[]
  least: number
  most: number
}

const sources = collect(tables)
const parents = new Set(
  [...sources.keys()].filter((key) => key.includes('/')).map((key) => key.split('/')[1]),
)
const known = new Map<string, Model | undefined>()

/** The model of an element; none where the tables do not know it. */
export function findModel(parent: string, name: string): Model | undefined {
  if (!parents.has(name)) return modelOf(name)
  const ofParent = `${parent}/${name}`
  return modelOf(sources.has(ofParent) ? ofParent : name)
}

function modelOf(key: string): Model | undefined {
  const model = known.get(key)
  if (model !== undefined || known.has(key)) return model
  const read = readModel(sources.get(key))
  known.set(key, read)
  return read
}

interface Source {
  prefix: string
  text: string
}

function collect(tables: readonly Table[]): Map<string, Source> {
  const all = new Map<string, Source>()
  for (const { prefix, entries } of tables) {
    for (const [names, text] of entries) {
      for (const name of names) {
        const path = name.split('/').map((step) => withPrefix(step, prefix))
        all.set(path.join('/'), { prefix, text })
      }
    }
  }
  return all
}

function readModel(source: Source | undefined): Model | undefined {
  if (source === undefined) return undefined
  const [children = '', attributes = ''] = source.text.split(/ ?; ?/)
  const slots = words(children).map((word) => readSlot(word, source.prefix))
  const names = slots.flatMap((slot, index) =>
    slot.names.map((name): [string, number] => [name, index]),
  )
  return {
    slots: children === 'ANY' ? undefined : slots,
    places: new Map(names),
    attributes: new Map(words(attributes).flatMap(readAttributes)),
    required: [...attributes.matchAll(/[\w:]+(?=!)/g)].map(([name]) => name),
  }
}

/** `a|b*` */
function readSlot(word: string, prefix: string): Slot {
  const [, alternatives = '', often = ''] = /^(.*?)([?*+]|\{[\d,]+\})?$/.exec(word) ?? []
  const names = alternatives
    .split('|')
    .flatMap((name) => groups[name.replace(/^a:/, '')] ?? withPrefix(name, prefix))
  return { names, ...readTimes(often) }
}

function readTimes(often: string): { least: number; most: number } {
  switch (often) {
    case '':
      return { least: 1, most: 1 }
    case '?':
      return { least: 0, most: 1 }
    case '*':
      return { least: 0, most: Number.POSITIVE_INFINITY }
    case '+':
      return { least: 1, most: Number.POSITIVE_INFINITY }
    default: {
      const [least = '', most = least] = often.slice(1, -1).split(',')
      return { least: Number(least), most: Number(most || Number.POSITIVE_INFINITY) }
    }
  }
}

/** `marL,marR!=0..51206400` */
function readAttributes(word: string): [string, ValueType][] {
  const [names = '', type = ''] = word.split('=')
  return names.split(',').map((name) => [name.replace('!', ''), valueType(type)])
}

function withPrefix(name: string, prefix: string): string {
  return name.includes(':') ? name : `${prefix}:${name}`
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}
