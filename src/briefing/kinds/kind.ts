import type { Shape } from '../../model/briefing.js'

/** A kind of section: the headings that it answers to and how it is read. */
export interface Kind {
  name: string
  shape: Shape
  /** Headings by language, in any letter case, the usual one first. */
  headings: Record<string, string[]>
  /**
   * Whether such a heading may also name a part of another section. Where it
   * stands below a section that was recognised, it is then left there.
   */
  nests: boolean
}
