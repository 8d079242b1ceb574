import type { Timeline } from '../../../model/block.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import type { Room } from '../paginate.js'
import { paginate } from '../paginate.js'
import { type FlowParagraph, paragraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import type { TypeStyle } from '../type-scale.js'

/** A date and what happened then, as paragraphs. */
export interface SetEntry {
  /** Absent where the text goes on from another slide. */
  date?: FlowParagraph
  text: FlowParagraph[]
}

/** Text of a size, and dates that share its baselines. */
export interface TimelineStyle {
  text: TypeStyle
  date: TypeStyle
}

export function timelineStyle(size: number, { styles }: Setting): TimelineStyle {
  const text = styles.text(size)
  return { text, date: { ...styles.numeral(size), line: text.line } }
}

/** The entries of a timeline; one that is higher than the room is divided. */
export function setEntries(
  { entries }: Timeline,
  { text, date }: TimelineStyle,
  room: Room,
  setting: Setting,
): SetEntry[] {
  return entries.flatMap((entry): SetEntry[] => {
    const flow = flowParagraphs(entry.blocks, text, setting)
    const [first = [], ...others] = paginate(flow, room, setting)
    return [
      { date: paragraph(entry.date, date, setting), text: first },
      ...others.map((part) => ({ text: part })),
    ]
  })
}
