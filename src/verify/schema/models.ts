/** The entries of a table, each as it is written, by the names that it is for. */
export interface Table {
  /** Of all names that are written without one. */
  prefix: string
  entries: [names: string[], source: string][]
}

/**
 * Reads a table of content models. Each entry begins a line; further lines are indented:
 *
 *     p = pPr? r|br|fld* endParaRPr?
 *     tab = ; pos=length algn=l|ctr|r|dec
 *     gradFill/path = fillToRect? ; path=shape|circle|rect
 *
 * That is: names of elements; their children in order, with alternatives and how often
 * they may stand (`?`, `*`, `+`, `{2}`, `{2,3}`, `{3,}`); after a semicolon the
 * attributes, with `!` where they must stand, and the type of their values
 * (value-type.ts). A name behind a parent and a slash is for the child of that parent.
 * `ANY` lets any children stand. The words in groups.ts stand for several names.
 *
 * The tables say what ISO/IEC 29500-4 (transitional) says in its schemas.
 */
export function models(prefix: string, table: string): Table {
  const entries = table
    .trim()
    .split(/\n(?=\S)/)
    .map((entry): [string[], string] => {
      const line = entry.replace(/([|,])\s+/g, '$1').replace(/\s+/g, ' ')
      const [names = '', source = ''] = line.split(/ =(?: |$)/)
      return [names.split(' '), source]
    })
  return { prefix, entries }
}
