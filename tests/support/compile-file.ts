import { VFile } from 'vfile'
import { readBriefing } from '../../src/files/read-briefing.js'
import { compile } from '../../src/pipeline.js'
import type { Rendering } from '../../src/render/index.js'

/** Everything that is made of a briefing, from its file on. */
export async function compileFile(path: string): Promise<Rendering> {
  const file = new VFile({ path })
  await readBriefing(file)
  return compile(file, {})
}

/** The same of a text that is in no file. */
export function compileText(markdown: string): Promise<Rendering> {
  return compile(new VFile({ path: 'example.md', value: markdown }), {})
}
