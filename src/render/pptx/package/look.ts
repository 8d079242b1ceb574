import { posix } from 'node:path'
import type { SceneLayout } from '../../../model/scene.js'
import type { Element } from '../../../ooxml/element.js'
import { descendants } from '../../../ooxml/select.js'
import type { DrawnDefinitions, DrawnPage } from '../draw/deck.js'
import type { FinishContext } from '../finish/context.js'
import { definePlaceholder } from '../finish/define.js'
import { inheritMaster } from '../finish/inherit-master.js'
import { finishShapes } from '../finish/shapes.js'
import type { Part } from './part.js'
import { slideLayoutPart } from './slide-layout.js'
import { firstMasterId, slideMasterPart } from './slide-master.js'
import { themePart } from './theme.js'

/** What slides follow: masters with their layouts and themes. */
export interface Look {
  parts: Part[]
  /** Slide masters in their order, with their ids. */
  masters: { path: string; id: number }[]
  layouts: LookLayout[]
  /** Path of the first master's theme. */
  theme: string
  /** Number of a theme part that is free. */
  freeTheme: number
}

export interface LookLayout {
  /** Of the scene's layout. */
  name: string
  path: string
  /** Its placeholders, by which those of slides inherit. */
  shapes: Element[]
}

/** The look of one of Deckle's themes: one master, a layout for each of the deck's. */
export function ownLook(drawing: DrawnDefinitions, context: FinishContext): Look {
  const { theme, lang } = context
  const layouts = drawing.layouts.map((page) => ({
    layout: page.layout,
    shapes: finishDefinition(page, 'layout', context),
  }))
  const shapes = finishDefinition(drawing.master, 'master', context)
  const master = slideMasterPart(shapes, layouts.length, theme)
  const parts = layouts.map(({ layout, shapes: own }, index) =>
    slideLayoutPart(index + 1, layout, inheritMaster(own, shapes)),
  )
  const themes = themePart(1, theme, lang)
  return {
    parts: [master, ...parts, themes],
    masters: [{ path: master.path, id: firstMasterId }],
    layouts: layouts.map(({ layout, shapes }, index) => ({
      name: layout.name,
      path: parts[index]?.path ?? '',
      shapes,
    })),
    theme: themes.path,
    freeTheme: 2,
  }
}

/** Finishes a page that slides follow: its placeholders define what fills them. */
export function finishDefinition(
  page: DrawnPage,
  kind: 'master' | 'layout',
  context: FinishContext,
  direction: FinishContext['direction'] | 'own' = context.direction,
): Element[] {
  return finishShapes(page, context).map((shape) =>
    descendants(shape, 'p:ph').length > 0
      ? definePlaceholder(shape, kind, direction)
      : shape,
  )
}

/** The layout of that name. */
export function lookLayout({ layouts }: Look, name: SceneLayout['name']): LookLayout {
  const found = layouts.find((layout) => layout.name === name)
  if (found === undefined) throw new Error(`Expected a layout named ${name}`)
  return found
}

/** The target by which a part refers to another. */
export function targetFrom(part: string, other: string): string {
  return posix.relative(posix.dirname(part), other)
}
