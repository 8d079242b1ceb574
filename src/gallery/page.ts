import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { packageRoot } from '../package-root.js'
import { cardHtml, type Shown } from './card-html.js'

/** By this a page is known that a gallery may be written over. */
export const mark = '<meta name="generator" content="Deckle gallery">'

/** The page that shows briefings: covers, titles, links, and a search. */
export async function galleryPage(briefings: readonly Shown[]): Promise<string> {
  const [html = '', css = '', script = ''] = await Promise.all(
    ['gallery.html', 'gallery.css', 'gallery.js'].map((name) =>
      readFile(new URL(`templates/gallery/${name}`, packageRoot), 'utf8'),
    ),
  )
  const parts: Record<string, string> = {
    ...{ css, script, mark },
    policy: contentPolicy(script),
    count: briefings.length.toLocaleString('en'),
    cards: briefings.map(cardHtml).join('\n'),
  }
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '')
}

/** Pictures beside the page are all that is loaded, and one script runs. */
function contentPolicy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64')
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    // A page that is opened from a folder has no origin of its own.
    "img-src 'self' file:",
    `script-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
