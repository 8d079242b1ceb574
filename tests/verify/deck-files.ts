import { openPackage } from '../../src/ooxml/package.js'
import { zip } from '../../src/ooxml/zip.js'
import { type Finding, verifyDeck } from '../../src/verify/index.js'

/** Files of a deck by their names, in the order of the archive. */
export type DeckFiles = Map<string, Uint8Array>

/** A change to a deck. */
export type Edit = (files: DeckFiles) => void

export function unpack(bytes: Uint8Array): DeckFiles {
  return openPackage(bytes).files
}

export function pack(files: DeckFiles): Uint8Array {
  return zip(files)
}

export function findingsOf(files: DeckFiles, ...edits: Edit[]): Finding[] {
  const edited = new Map(files)
  for (const edit of edits) edit(edited)
  return verifyDeck(pack(edited))
}

/** Replaces text that stands in a part, where it stands first. */
export function replace(path: string, from: string | RegExp, to: string): Edit {
  return (files) => {
    const text = textOf(files, path)
    const changed = text.replace(from, () => to)
    if (changed === text) throw new Error(`Expected ${from} in ${path}`)
    files.set(path, Buffer.from(changed))
  }
}

/** Replaces text wherever it stands in a part. */
export function replaceEach(path: string, from: string | RegExp, to: string): Edit {
  return (files) => {
    const text = textOf(files, path)
    const changed = text.replaceAll(from, () => to)
    if (changed === text) throw new Error(`Expected ${from} in ${path}`)
    files.set(path, Buffer.from(changed))
  }
}

/** Adds text before a mark that stands in a part. */
export function insertBefore(path: string, mark: string, text: string): Edit {
  return replace(path, mark, text + mark)
}

export function put(path: string, content: string | Uint8Array): Edit {
  return (files) => {
    files.set(path, Buffer.from(content))
  }
}

export function remove(path: string): Edit {
  return (files) => {
    if (!files.delete(path)) throw new Error(`Expected ${path}`)
  }
}

export function copy(from: string, to: string): Edit {
  return (files) => put(to, files.get(from) ?? new Uint8Array())(files)
}

export function rename(from: string, to: string): Edit {
  return (files) => {
    copy(from, to)(files)
    remove(from)(files)
  }
}

/** Moves a file to the end of the archive. */
export function moveToEnd(path: string): Edit {
  return (files) => {
    const content = files.get(path) ?? new Uint8Array()
    remove(path)(files)
    files.set(path, content)
  }
}

/** Adds a part with its content type. */
export function addPart(path: string, contentType: string, content: string): Edit {
  return (files) => {
    put(path, content)(files)
    insertBefore('[Content_Types].xml', '</Types>', override(path, contentType))(files)
  }
}

export function override(path: string, contentType: string): string {
  return `<Override PartName="/${path}" ContentType="${contentType}"/>`
}

/** Adds a relationship to a file of relationships. */
export function relate(
  path: string,
  id: string,
  kind: string,
  target: string,
  mode?: string,
): Edit {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`
  const more = mode ? ` TargetMode="${mode}"` : ''
  return insertBefore(
    path,
    '</Relationships>',
    `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`,
  )
}

function textOf(files: DeckFiles, path: string): string {
  const bytes = files.get(path)
  if (bytes === undefined) throw new Error(`Expected ${path}`)
  return Buffer.from(bytes).toString()
}
