import type { LayoutName } from '../../../model/deck.js'
import type { Layout } from '../page.js'
import { chart } from './chart.js'
import { code } from './code.js'
import { cover } from './cover.js'
import { parts } from './parts.js'
import { picture } from './picture.js'
import { pictures } from './pictures.js'
import { points } from './points.js'
import { prose } from './prose.js'
import { question } from './question.js'
import { section } from './section.js'
import { sources } from './sources.js'
import { statement } from './statement.js'
import { table } from './table.js'

/** All layouts of a deck. */
export const layouts: { [Name in LayoutName]: Layout<Name> } = {
  chart,
  code,
  cover,
  parts,
  picture,
  pictures,
  points,
  prose,
  question,
  section,
  sources,
  statement,
  table,
}
