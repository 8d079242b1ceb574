import { describe, expect, it } from 'vitest'
import { findModel } from '../../../src/verify/schema/find-model.js'
import { tables } from '../../../src/verify/schema/tables/index.js'

/** Elements that hold text only, and those of other formats. */
const without = new Set([
  'a:t',
  'a:header',
  'a:tableStyleId',
  'c:evenFooter',
  'c:evenHeader',
  'c:f',
  'c:firstFooter',
  'c:firstHeader',
  'c:formatCode',
  'c:name',
  'c:oddFooter',
  'c:oddHeader',
  'c:separator',
  'c:v',
  'm:t',
  'p:attrName',
  'p:text',
])

/** Parent and name of each entry; the parent is empty where it does not matter. */
const entries = tables.flatMap(({ prefix, entries }) =>
  entries.flatMap(([names]) =>
    names.map((name) => {
      const steps = name
        .split('/')
        .map((step) => (step.includes(':') ? step : `${prefix}:${step}`))
      return {
        parent: steps.length > 1 ? (steps[0] ?? '') : '',
        name: steps.at(-1) ?? '',
      }
    }),
  ),
)

describe('the content models', () => {
  it('name each element once', () => {
    const names = entries.map(({ parent, name }) => `${parent}/${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('know all elements that they name', () => {
    const unknown = entries.flatMap(({ parent, name }) =>
      (findModel(parent, name)?.slots ?? [])
        .flatMap((slot) => slot.names)
        .filter((child) => !without.has(child) && findModel(name, child) === undefined),
    )
    expect([...new Set(unknown)].sort()).toEqual([])
  })

  it('have children in an order', () => {
    for (const { parent, name } of entries) {
      const names = (findModel(parent, name)?.slots ?? []).flatMap((slot) => slot.names)
      expect(names).toEqual([...new Set(names)])
    }
  })

  it('tell elements of one name by their parents', () => {
    expect(findModel('a:xfrm', 'a:ext')?.required).toEqual(['cx', 'cy'])
    expect(findModel('a:extLst', 'a:ext')?.required).toEqual(['uri'])
  })

  it('tell how often a child may stand', () => {
    const times = (parent: string, child: string) => {
      const slot = findModel('', parent)?.slots?.find(({ names }) =>
        names.includes(child),
      )
      return [slot?.least, slot?.most]
    }
    expect(times('a:r', 'a:rPr')).toEqual([0, 1])
    expect(times('a:r', 'a:t')).toEqual([1, 1])
    expect(times('a:p', 'a:fld')).toEqual([0, Number.POSITIVE_INFINITY])
    expect(times('p:txBody', 'a:p')).toEqual([1, Number.POSITIVE_INFINITY])
    expect(times('c:barChart', 'c:axId')).toEqual([2, 2])
    expect(times('c:bar3DChart', 'c:axId')).toEqual([2, 3])
    expect(times('a:fillStyleLst', 'a:gradFill')).toEqual([3, Number.POSITIVE_INFINITY])
  })
})
