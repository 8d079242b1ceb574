import type { Shape } from '../../model/briefing.js'
import { points } from './points.js'
import { prose } from './prose.js'
import { questions } from './questions.js'
import type { Reader } from './reader.js'
import { sources } from './sources.js'
import { statement } from './statement.js'

/** How each shape of content is read. */
export const readers: Record<Shape, Reader> = {
  points,
  prose,
  questions,
  sources,
  statement,
}
