import type { Image } from '../model/block.js'

/** A picture that deck and sheet can show, or why there is none. */
export type Outcome =
  | {
      image: Image
      /** What was taken out of a drawing that somebody could miss, in words. */
      removed: string[]
    }
  | { cause: string }
