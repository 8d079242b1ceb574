import * as v from 'valibot'
import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import { ruleIds } from '../check/rule-ids.js'
import { nearest } from '../model/nearest.js'
import { checkSchema, configurationSchema, type Settings } from './schema.js'

/** A configuration as its file says it. */
export interface Configuration {
  path: string
  settings: Settings
  /** Line of each setting of the first level. */
  lines: Partial<Record<keyof Settings, number>>
}

/** A configuration that cannot be used; the message says why and where. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

/**
 * Reads the text of a configuration: YAML, of which JSON is a part.
 *
 * @throws ConfigurationError with path, line and column
 */
export function readConfiguration(text: string, path: string): Configuration {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const [error] = document.errors
  if (error) throw new ConfigurationError(`${at(error.pos[0])}: ${error.message}`)
  const { contents } = document
  if (contents !== null && !isMap(contents))
    throw new ConfigurationError(`${at(0)}: expected settings, \`name: value\``)
  const result = v.safeParse(configurationSchema, document.toJS() ?? {})
  const offsetOf = (keys: unknown[]) => {
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return node.range[0]
    }
    return 0
  }
  if (!result.success) {
    const [issue] = result.issues
    const keys = issue.path?.map(({ key }) => key) ?? []
    throw new ConfigurationError(`${at(offsetOf(keys))}: ${reasonOf(issue, keys)}`)
  }
  const lines = (contents?.items ?? []).map(({ key }) => [
    String(key),
    counter.linePos(isNode(key) && key.range ? key.range[0] : 0).line,
  ])
  return { path, settings: result.output, lines: Object.fromEntries(lines) }
}

function reasonOf(issue: v.BaseIssue<unknown>, keys: unknown[]): string {
  const name = keys.join('.')
  if (issue.type !== 'strict_object') return `\`${name}\`: ${issue.message}`
  const known = namesBeside(keys)
  const near = nearest(String(keys.at(-1)), known)
  return `Unexpected setting \`${name}\`, expected ${near ? `\`${near}\`` : `one of ${known.join(', ')}`}`
}

/** The settings that there are at the level of one that there is not. */
function namesBeside([first, second]: unknown[]): readonly string[] {
  if (first !== 'check' || second === undefined)
    return Object.keys(configurationSchema.entries)
  return second === 'rules' ? ruleIds : Object.keys(checkSchema.entries)
}
