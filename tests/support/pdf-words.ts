import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { isInstalled } from './programs.js'

const execute = promisify(execFile)

/** Why tests that read PDF files are left out; in CI they must run. */
export const skipsPdf =
  isInstalled('pdftotext') || process.env['CI'] === 'true'
    ? undefined
    : 'pdftotext was not found in PATH'

export interface PdfPage {
  /** Points. */
  width: number
  height: number
  words: Word[]
}

/** A word on a page, with its place in points. */
export interface Word {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

/** The pages of a PDF file with their words and where these are. */
export async function pagesOf(pdf: string): Promise<PdfPage[]> {
  const { stdout } = await execute('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1e9 })
  return stdout.split('<page ').slice(1).map(pageOf)
}

/** Words that are not wholly on the page. */
export function wordsBeyond({ width, height, words }: PdfPage): Word[] {
  return words.filter(
    ({ left, top, right, bottom }) =>
      left < 0 || top < 0 || right > width || bottom > height,
  )
}

/** Boxes of words hold the air of their line: less than half of it is no collision. */
export function overlap(one: Word, other: Word): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  const height = Math.min(one.bottom - one.top, other.bottom - other.top)
  return across > 1 && down > height / 2
}

function pageOf(xml: string): PdfPage {
  const [, width, height] = /^width="(.*?)" height="(.*?)"/.exec(xml) ?? []
  const words = xml.matchAll(
    /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g,
  )
  return {
    width: Number(width),
    height: Number(height),
    words: [...words].map(([, left, top, right, bottom, text = '']) => ({
      text: unescaped(text),
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
