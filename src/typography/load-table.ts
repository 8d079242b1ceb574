import type { FamilyTable } from './family-table.js'

/** Families whose widths are known, each in a file of its own that is read when needed. */
const loaders = {
  Arimo: async () => (await import('./tables/arimo.js')).arimo,
  Caladea: async () => (await import('./tables/caladea.js')).caladea,
  Carlito: async () => (await import('./tables/carlito.js')).carlito,
  Cousine: async () => (await import('./tables/cousine.js')).cousine,
  Gelasio: async () => (await import('./tables/gelasio.js')).gelasio,
  Tinos: async () => (await import('./tables/tinos.js')).tinos,
  Vazirmatn: async () => (await import('./tables/vazirmatn.js')).vazirmatn,
} satisfies Record<string, () => Promise<FamilyTable>>

export type TableName = keyof typeof loaders

/** Reads the table of a family. */
export function loadTable(name: TableName): Promise<FamilyTable> {
  return loaders[name]()
}
