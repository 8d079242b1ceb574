import { createHash } from 'node:crypto'

/** Makes the print button work; without scripts it stays hidden. */
export const printScript =
  'const button = document.querySelector(".print"); button.hidden = false; button.onclick = () => print()'

/** Content Security Policy of a sheet: nothing is loaded, one script runs. */
export function contentPolicy(): string {
  const hash = createHash('sha256').update(printScript).digest('base64')
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    `script-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
