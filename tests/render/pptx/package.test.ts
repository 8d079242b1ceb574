import { posix } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { elements } from '../../../src/ooxml/select.js'
import { type Package, renderPackage } from './read-package.js'
import { specimen } from './specimen.js'

describe('the package', () => {
  let pkg: Package
  let parts: string[]

  beforeAll(async () => {
    pkg = await renderPackage(specimen())
    parts = pkg.names.filter((name) => !/\.rels$|^\[Content_Types\]/.test(name))
  })

  it('starts with the content types and has no folders', () => {
    expect(pkg.names.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
    expect(pkg.names.filter((name) => name.endsWith('/'))).toEqual([])
  })

  it('names the content type of every XML part and of no other', () => {
    const overrides = elements(pkg.xml('[Content_Types].xml'))
      .filter(({ name }) => name === 'Override')
      .map(({ attributes }) => attributes['PartName'])
    const expected = parts
      .filter((name) => name.endsWith('.xml'))
      .map((name) => `/${name}`)
    expect(overrides.sort()).toEqual(expected.sort())
  })

  it('has a default content type for the extensions in use only', () => {
    const defaults = elements(pkg.xml('[Content_Types].xml'))
      .filter(({ name }) => name === 'Default')
      .map(({ attributes }) => [attributes['Extension'], attributes['ContentType']])
    expect(defaults).toEqual([
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
      ['png', 'image/png'],
    ])
  })

  it('reaches every part by relationships, all of which lead somewhere', () => {
    const reached = new Set<string>()
    const follow = (path: string) => {
      for (const { target, external } of pkg.relationships(path)) {
        if (external) continue
        const next = posix.join(posix.dirname(path), target)
        expect(pkg.names).toContain(next)
        if (reached.has(next)) continue
        reached.add(next)
        follow(next)
      }
    }
    follow('')
    expect([...reached].sort()).toEqual(parts.toSorted())
  })

  it('refers to relationships that there are', () => {
    for (const part of parts.filter((name) => name.endsWith('.xml'))) {
      const known = pkg.relationships(part).map(({ id }) => id)
      const used = [...pkg.text(part).matchAll(/ r:(?:id|embed)="([^"]*)"/g)]
      expect(known).toEqual(expect.arrayContaining(used.map(([, id]) => id)))
      expect(new Set(known).size).toBe(known.length)
    }
  })

  it('gives each master a theme of its own', () => {
    const themes = ['slideMasters/slideMaster1', 'notesMasters/notesMaster1'].map(
      (master) =>
        pkg.relationships(`ppt/${master}.xml`).find(({ kind }) => kind === 'theme')
          ?.target,
    )
    expect(themes).toEqual(['../theme/theme1.xml', '../theme/theme2.xml'])
  })
})
