/** Writes the pages that are made from the source: `npm run build:docs`. */
import { writeFile } from 'node:fs/promises'
import { checkPage, checkPageText } from './check-page.js'
import { designersGuide, designersGuideText } from './guide-reference.js'
import { messagePage, messagePageText } from './message-page.js'

await writeFile(checkPage, checkPageText())
await writeFile(messagePage, messagePageText())
await writeFile(designersGuide, designersGuideText())
