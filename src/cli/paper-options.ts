import { Option } from 'commander'
import { type PaperFormat, paperFormats } from '../model/paper.js'

/** What the command line says of the paper of handouts. */
export interface PaperFlags {
  paper?: PaperFormat
  landscape?: true
}

/** Without it, a handout prints on both formats, and fills neither. */
export function paperOption(): Option {
  return new Option('--paper <format>', 'paper that handouts fill').choices(paperFormats)
}

export function landscapeOption(): Option {
  return new Option('--landscape', 'handouts in landscape')
}

/** What of the paper the command line decides. */
export function chosenPaper({ paper, landscape }: PaperFlags): PaperFlags {
  return { ...(paper && { paper }), ...(landscape && { landscape }) }
}
