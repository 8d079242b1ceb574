import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { isTemplatePath } from '../template/find.js'
import { fingerprint } from './fingerprint.js'
import type { BatchOptions } from './make-briefing.js'

/** Tells builds with one program and its options from those with another. */
export function batchKey({ out, ...options }: BatchOptions): string {
  // The same path means another file in another working directory.
  const fromOut = (path: string | undefined) => path && relative(out, path)
  const { brandPath, template, templates = [], pictures = {}, ...others } = options
  const settled = {
    ...others,
    brand: fromOut(brandPath),
    template: template && isTemplatePath(template) ? fromOut(template) : template,
    templates: templates.map(fromOut),
    assets: fromOut(pictures.assets),
    isRemoteAllowed: pictures.cache !== undefined,
  }
  const text = JSON.stringify(settled)
  return createHash('sha256').update(fingerprint()).update(text).digest('base64url')
}
