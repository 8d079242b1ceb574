import type { LayoutName } from '../../../model/deck.js'
import type { Layout } from '../page.js'
import { chart } from './chart.js'
import { code } from './code.js'
import { columns } from './columns.js'
import { cover } from './cover.js'
import { diagram } from './diagram.js'
import { parts } from './parts.js'
import { picture } from './picture.js'
import { pictures } from './pictures.js'
import { points } from './points.js'
import { prose } from './prose.js'
import { question } from './question.js'
import { quotation } from './quotation.js'
import { section } from './section.js'
import { sources } from './sources.js'
import { statement } from './statement.js'
import { table } from './table.js'
import { timeline } from './timeline.js'

/** All layouts of a deck. */
export const layouts: { [Name in LayoutName]: Layout<Name> } = {
  chart,
  diagram,
  code,
  columns,
  cover,
  parts,
  picture,
  pictures,
  points,
  prose,
  question,
  quotation,
  section,
  sources,
  statement,
  table,
  timeline,
}
