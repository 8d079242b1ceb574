import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import {
  besideConfiguration,
  configurationPaths,
  findConfiguration,
} from '../configuration/find.js'
import { isTemplatePath } from '../template/find.js'
import type { PreviewOptions } from './options.js'

/**
 * The files and folders that briefings are made of: their own folder with pictures and
 * data, configurations, and what these and the caller name.
 */
export async function pathsToWatch({ path, choices }: PreviewOptions): Promise<string[]> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  const folder = resolve(isFolder ? path : dirname(path))
  const { template, templates = [], pictures } = choices
  const named = [
    ...(template && isTemplatePath(template) ? [template] : []),
    ...templates,
    ...(pictures?.assets ? [pictures.assets] : []),
    ...(await namedByConfiguration(folder)),
  ]
  const others = [...configurationPaths(folder), ...named.map((name) => resolve(name))]
  return [folder, ...new Set(others)].filter(existsSync)
}

async function namedByConfiguration(folder: string): Promise<string[]> {
  // One that cannot be read is told of by each briefing.
  const configuration = await findConfiguration(folder).catch(() => undefined)
  if (!configuration) return []
  const { brand, assets, template, templates = [] } = configuration.settings
  return [
    ...(brand ? [brand] : []),
    ...(assets ? [assets] : []),
    ...(template && isTemplatePath(template) ? [template] : []),
    ...templates,
  ].map((path) => besideConfiguration(configuration, path))
}
