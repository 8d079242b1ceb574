import type { Element } from '../ooxml/element.js'
import {
  type ContentTypes,
  contentTypeOf,
  type OpcPackage,
  openPackage,
  type PartRelationship,
  readContentTypes,
  readRelationships,
  readXml,
} from '../ooxml/package.js'
import { XmlError } from '../ooxml/parse.js'
import { ZipError } from '../ooxml/unzip.js'
import { xmlCost } from '../ooxml/xml-cost.js'
import { BrandError } from './errors.js'
import { isCarried } from './is-carried.js'
import { isPage, mendPage } from './mend-page.js'
import { promoteStyles } from './promote-styles.js'

/** A PowerPoint file or template, opened. */
export interface BrandFile {
  pack: OpcPackage
  types: ContentTypes
  /** Path of the main part. */
  presentation: string
  /** The root of an XML part, mended where it is a page; parts are read once. */
  xml(path: string): Element
  relationships(path: string): PartRelationship[]
}

/**
 * What may be read as XML: a deck takes over all of it, and is verified with it, which takes
 * thirty times as much memory. Templates of a hundred layouts have a third of this.
 */
const largestXml = 16 * 1024 * 1024

/** First bytes of the container of old Office files, and of encrypted new ones. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** First bytes of every ZIP archive, even of one that is cut off. */
const zipArchive = Buffer.from('PK')

const strict = 'http://purl.oclc.org/ooxml/presentationml/main'

/**
 * Opens a PowerPoint file (.pptx, .potx, and those with macros).
 *
 * @throws BrandError where it is none, is encrypted or damaged
 */
export function openBrandFile(bytes: Uint8Array): BrandFile {
  if (compoundFile.equals(bytes.subarray(0, 4))) {
    throw new BrandError(
      'it is encrypted or in the format of PowerPoint 97: save it as .potx without a password',
    )
  }
  if (!zipArchive.equals(bytes.subarray(0, 2))) {
    throw new BrandError('it is no PowerPoint file')
  }
  return refuseDamage(() => {
    const pack = openPackage(bytes)
    const main = readRelationships(pack, '').find(({ kind }) => kind === 'officeDocument')
    const cache = new Map<string, Element>()
    const types = readContentTypes(pack)
    const relationships = (path: string) => readRelationships(pack, path)
    let left = largestXml
    const read = (path: string) => {
      left -= xmlCost(pack.files.get(path) ?? new Uint8Array())
      if (left < 0) throw new XmlError(`\`${path}\` has too many elements`)
      const root = readXml(pack, path)
      if (!isPage(contentTypeOf(types, path) ?? '')) return root
      const kept = relationships(path).filter((one) => isCarried(one, pack))
      return promoteStyles(mendPage(root, new Set(kept.map(({ id }) => id))))
    }
    const xml = (path: string) => {
      const root = cache.get(path) ?? read(path)
      cache.set(path, root)
      return root
    }
    if (main === undefined) throw new BrandError('it is no PowerPoint file')
    const root = xml(main.path)
    if (root.attributes['xmlns:p'] === strict || root.attributes['xmlns'] === strict) {
      throw new BrandError(
        'it is a Strict Open XML file: save it as an ordinary .pptx or .potx',
      )
    }
    if (root.name !== 'p:presentation') throw new BrandError('it is no PowerPoint file')
    return {
      pack,
      types,
      presentation: main.path,
      xml,
      relationships,
    }
  })
}

/** Runs what reads a file; what is wrong with its bytes becomes a BrandError. */
export function refuseDamage<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) {
      throw new BrandError(`it is damaged: ${error.message}`, { cause: error })
    }
    throw error
  }
}
