import type { Block, ListItem } from '../../model/block.js'
import { runsOfBlock } from '../../model/block-runs.js'
import type { Section } from '../../model/briefing.js'
import { bareText } from '../../model/runs.js'
import { takeLead } from '../lead.js'

/** What an abbreviation is short for, by abbreviation. */
export type Abbreviations = Map<string, string>

/**
 * The abbreviations that glossaries explain, in lists of terms, lists and tables. Terms
 * that are no abbreviations are left out, and so is a text that explains one without
 * being what it is short for.
 */
export function readAbbreviations(sections: Section[]): Abbreviations {
  const entries = sections.flatMap(entriesOf)
  const found = entries.flatMap(([term, text]): [string, string][] => {
    const long = text.split(/[.;,،؛。；]|\s[–—-]\s|\s\(/u)[0]?.trim() ?? ''
    return isAbbreviation(term) && isShortFor(term, long) ? [[term, long]] : []
  })
  return new Map(found)
}

function entriesOf({ kind, content, children }: Section): [string, string][] {
  const own =
    kind === 'glossary' && content.shape === 'prose'
      ? content.blocks.flatMap(entriesOfBlock)
      : []
  return [...own, ...children.flatMap(entriesOf)]
}

function entriesOfBlock(block: Block): [string, string][] {
  switch (block.type) {
    case 'definitionList':
      return block.entries.flatMap(({ terms, definitions }) =>
        terms.map((term): [string, string] => [
          bareText(term),
          textOf(definitions[0] ?? []),
        ]),
      )
    case 'table':
      return block.rows.map(([term = [], text = []]) => [bareText(term), bareText(text)])
    case 'list':
      return block.items.flatMap(entryOfItem)
    default:
      return []
  }
}

/** `**NATO**: North …`, `NATO – North …` */
function entryOfItem({ blocks }: ListItem): [string, string][] {
  const led = takeLead(blocks)
  if (led.lead) return [[bareText(led.lead), textOf(led.blocks)]]
  const parts = /^(\S+?)(?:\s*[:：=]\s*|\s+[–—-]\s+)(.+)$/u.exec(textOf(blocks))
  return parts?.[1] && parts[2] ? [[parts[1], parts[2]]] : []
}

function textOf([first]: Block[]): string {
  return first ? bareText(runsOfBlock(first)[0] ?? []) : ''
}

/** Two capitals at least, and no spaces: `NATO`, `G7+`, `R&D`, `GmbH`. */
function isAbbreviation(term: string): boolean {
  return /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}&.+-]{2,12}$/u.test(term)
}

/**
 * Whether the letters of a term stand in a text in their order, or are first letters of
 * its words ("NPT": "Treaty on the Non-Proliferation …"); of another script any text does.
 */
function isShortFor(term: string, text: string): boolean {
  const letters = lettersOf(term)
  const whole = lettersOf(text)
  if (!/\p{Script=Latin}/u.test(whole)) return whole !== '' && text.length <= 80
  if (whole.length <= letters.length) return false
  let at = 0
  for (const letter of whole) if (letter === letters[at]) at++
  const initials = text.split(/[^\p{L}]+/u).map((word) => lettersOf(word)[0])
  return (
    (at === letters.length && letters[0] === whole[0]) ||
    [...letters].every((letter) => initials.includes(letter))
  )
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}
