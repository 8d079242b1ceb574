import type { SheetFacts } from '../model/sheet-facts.js'

const formats = { both: 'A4 or US Letter', a4: 'A4', letter: 'US Letter' }

/** The paper of a sheet in words. */
export function paperName({ paper, landscape }: SheetFacts): string {
  return `${formats[paper]}${landscape ? ' in landscape' : ''}`
}
