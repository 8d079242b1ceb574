import { readFile } from 'node:fs/promises'
import { packageRoot } from '../package-root.js'

/** The page of the preview, which is the same for all briefings. */
export interface Page {
  /** Its HTML, in which script and style have a nonce. */
  html(nonce: string): string
}

/** Reads the page from the files of the package. */
export async function loadPage(): Promise<Page> {
  const [html, css, script] = await Promise.all(
    ['preview.html', 'preview.css', 'preview.js'].map((name) =>
      readFile(new URL(`templates/preview/${name}`, packageRoot), 'utf8'),
    ),
  )
  return {
    html: (nonce) =>
      (html ?? '').replace(/\{\{(css|script|nonce)\}\}/g, (_, name: string) =>
        name === 'nonce' ? nonce : ((name === 'css' ? css : script) ?? ''),
      ),
  }
}
