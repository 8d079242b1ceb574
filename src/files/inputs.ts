import { resolve } from 'node:path'
import type { VFile } from 'vfile'

declare module 'vfile' {
  interface DataMap {
    /** Paths of all files that the build of a briefing looked at. */
    inputs: Set<string>
    /** Whether the next build may come to something else with the same files. */
    isUnsettled: true
  }
}

/**
 * Notes that what becomes of a briefing depends on a file, also on one that is not there:
 * whoever reads a file for a briefing says so here, and a build is done anew only where one
 * of them has changed.
 */
export function noteInput(file: VFile, ...paths: string[]): void {
  file.data.inputs ??= new Set()
  for (const path of paths) file.data.inputs.add(resolve(path))
}

/** Notes that a briefing depends on all that another one depends on. */
export function noteInputsOf(file: VFile, other: VFile): void {
  noteInput(file, ...(other.data.inputs ?? []))
  if (other.data.isUnsettled) noteUnsettled(file)
}

/** Notes that a build depends on what is no file, as a server that does not answer. */
export function noteUnsettled(file: VFile): void {
  file.data.isUnsettled = true
}
