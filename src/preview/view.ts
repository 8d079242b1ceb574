import type { PlainMessage } from '../diagnostics/plain-message.js'
import type { Direction } from '../model/briefing.js'

/** What the page shows of one briefing. */
export interface View {
  /** Its Markdown; empty where it cannot be read. */
  source: string
  /** Paths of the briefings that it compares. */
  compared: readonly string[]
  messages: ViewMessage[]
  /** What breaks the rules of `deckle check`; absent where an error keeps it from that. */
  findings?: ViewMessage[]
  /** Absent where an error keeps the briefing from being built. */
  pages?: ViewPages
}

export interface ViewMessage extends PlainMessage {
  /** Number of the slide with the line. */
  slide?: number
}

export interface ViewPages {
  title: string
  direction: Direction
  /** To present it. */
  minutes: number
  slides: ViewSlide[]
  styles: { key: string; css: string }
  /** Draws the sheet, which takes longer than the slides. */
  sheet(): Promise<ViewSheet>
}

export interface ViewSlide {
  /** Slides that look the same have the same. */
  key: string
  svg: string
  title: string
  notes: string[]
  /** First and last line of the Markdown that it shows. */
  from: number
  to: number
}

export interface ViewSheet {
  key: string
  html: string
  /** Of the page with its margins, in CSS pixels. */
  width: number
  height: number
}
