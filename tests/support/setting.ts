import { type FlowParagraph, line } from '../../src/deck/fit/paragraph.js'
import { createSetting, type Setting } from '../../src/deck/fit/setting.js'
import type { Direction, Source } from '../../src/model/briefing.js'
import { widest } from './metrics.js'
import { theme } from './theme.js'

const rightToLeft = ['ar', 'fa', 'he']

/** What the slides of a language have in common, without a briefing. */
export function settingFor(lang = 'en', sources: Source[] = []): Setting {
  const direction: Direction = rightToLeft.includes(lang) ? 'rtl' : 'ltr'
  const metadata = { title: 'A', lang, direction, tags: [] }
  const deck = { metadata, date: '', footer: '', groups: [], sources }
  return createSetting(deck, theme, widest)
}

/** Texts as paragraphs in the size of running text. */
export function textParagraphs(texts: string[], setting: Setting): FlowParagraph[] {
  const style = setting.styles.text(20)
  return texts.map((text) => line(text, style, setting, { after: 10 }))
}

/** What a paragraph says. */
export function said({ runs }: Pick<FlowParagraph, 'runs'>): string {
  return runs.map((run) => run.text).join('')
}
