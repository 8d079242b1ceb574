import type { Block, Paragraph, Picture } from '../model/block.js'
import type { TextRun } from '../model/run.js'

/** More letters are text, not what stands under a picture. */
const longest = 240

const credit =
  /^(?:photo(?:graph)?|picture|image|credits?|foto|bild|bildnachweis|quelle|crédits?|fotograf[íi]a|imagen|عکس|تصویر از|منبع|صورة|الصورة|写真|撮影)(?:\s+(?:by|credit|von|de))?\s*[:：]|^(?:©|\(c\)\s)/iu
const figure =
  /^(?:figure|fig\.?|abbildung|abb\.?|figura|شکل|تصویر|الشكل|図)\s*[\p{Nd}.]*\s*[:：]/iu

/**
 * Lines under a picture become its caption and its credit: an emphasised paragraph, or
 * one that begins like `Figure 2:` or `Photo:`. Under several pictures in a row it is
 * about all of them, and stays text.
 */
export function joinPictureCaptions(blocks: Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const above = joined.at(-1)
    const isOne = above?.type === 'picture' && !isBare(joined.at(-2))
    const captioned =
      isOne && block.type === 'paragraph' ? withLine(above, block) : undefined
    if (captioned) joined[joined.length - 1] = captioned
    else joined.push(block)
  }
  return joined
}

function isBare(block: Block | undefined): boolean {
  return block?.type === 'picture' && block.caption === '' && block.credit === undefined
}

function withLine(picture: Picture, { runs }: Paragraph): Picture | undefined {
  const plain = runs.filter((run): run is TextRun => run.type === 'text' && !run.href)
  const text = plain
    .map((run) => run.text)
    .join('')
    .trim()
  if (plain.length < runs.length || text.length > longest) return undefined
  if (credit.test(text))
    return picture.credit === undefined ? { ...picture, credit: text } : undefined
  const isCaption = figure.test(text) || plain.every((run) => run.italic)
  return isCaption && picture.caption === '' ? { ...picture, caption: text } : undefined
}
