import { listEntries, readEntryBytes, type ZipEntry, ZipError } from '../ooxml/unzip.js'
import type { FileRule } from './file-rules.js'
import type { Finding } from './finding.js'

/** The files of an archive that can be read, and what is wrong with the others. */
export interface Archive {
  entries: ZipEntry[]
  files: Map<string, Uint8Array>
  findings: Finding[]
}

/** Unpacks a deck; what is no ZIP archive at all gives no file and the reason why. */
export function readArchive(bytes: Uint8Array): Archive {
  const files = new Map<string, Uint8Array>()
  const findings: Finding[] = []
  const entries = attempt(
    () => listEntries(bytes),
    (cause) => findings.push(noArchive(bytes, cause)),
  )
  for (const entry of entries ?? []) {
    if (isFolder(entry)) continue
    const content = attempt(
      () => readEntryBytes(bytes, entry),
      (cause) => findings.push(damagedFile(entry.name, cause)),
    )
    if (content) files.set(entry.name, content)
  }
  return { entries: entries ?? [], files, findings }
}

export function isFolder({ name }: ZipEntry): boolean {
  return name.endsWith('/')
}

function attempt<T>(read: () => T, fail: (cause: string) => void): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    fail(error.message)
    return undefined
  }
}

/** The format that Office used before, and in which it wraps what is encrypted. */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex')

function noArchive(bytes: Uint8Array, cause: string): Finding {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!buffer.subarray(0, 8).equals(compoundFile)) {
    return fileFinding(
      'unreadable-archive',
      `Cannot read this file as a PowerPoint file: ${cause}`,
      'A .pptx file is a ZIP archive. Fetch or save it again.',
    )
  }
  return buffer.includes('EncryptedPackage', 0, 'utf16le')
    ? fileFinding(
        'encrypted',
        'Cannot read this file: it is protected by a password',
        'Save it without a password (File › Info › Protect Presentation).',
      )
    : fileFinding(
        'old-format',
        'Unexpected file of PowerPoint 97–2003, expected a .pptx file',
        'Open it in PowerPoint and save it as .pptx.',
      )
}

function damagedFile(name: string, cause: string): Finding {
  const reason = `Cannot unpack this part: ${cause}`
  const note = 'Fetch or save the deck again.'
  return { ...fileFinding('damaged-file', reason, note), part: name }
}

function fileFinding(rule: FileRule, reason: string, note: string): Finding {
  return { rule, severity: 'error', part: '', reason, note }
}
