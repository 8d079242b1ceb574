import type { SceneItem, SceneLayout } from '../../model/scene.js'
import { frame } from './frame.js'
import { boxes } from './grid.js'
import { leadLevels, textLevels } from './level-styles.js'
import type { FlowParagraph } from './paragraph.js'
import type { Setting } from './setting.js'
import { placeholderBox, placeholderIndex, placeLevels } from './text-box.js'

/** A layout of running text: its names, and what its body is called. */
export interface TextKind {
  name: string
  label: string
  body: string
}

/** One slide's worth of running text in the layout that has its styles. */
export function textPage(
  kind: TextKind,
  paragraphs: FlowParagraph[],
  size: number,
  setting: Setting,
): { layout: SceneLayout; items: SceneItem[] } {
  const hasLead = paragraphs[0]?.isLead ?? false
  const text = hasLead ? underLead(paragraphs) : paragraphs
  const filled = placeholderBox(
    'body',
    placeholderIndex.body,
    kind.body,
    boxes.body,
    text,
  )
  return {
    layout: textFrame(kind, hasLead, size, setting),
    items: text.length > 0 ? [filled] : [],
  }
}

/** Text of a size, or a lead and text under it. */
function textFrame(
  { name, label, body }: TextKind,
  hasLead: boolean,
  size: number,
  setting: Setting,
): SceneLayout {
  const levels = hasLead
    ? leadLevels(size, setting)
    : textLevels(setting.styles.text(size), setting)
  const place = placeLevels(placeholderIndex.body, body, boxes.body, levels)
  const names = hasLead
    ? { name: `${name}-lead`, label: `${label} with lead` }
    : { name, label }
  return { ...frame(names.name, names.label, [place], setting), type: 'text' }
}

/** The lead has the first level to itself. */
function underLead([lead, ...text]: FlowParagraph[]): FlowParagraph[] {
  const below = text.map((paragraph) => ({
    ...paragraph,
    level: Math.min(paragraph.level + 1, 8),
  }))
  return lead ? [lead, ...below] : []
}
