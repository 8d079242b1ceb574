import { VFile } from 'vfile'
import { readBriefing } from '../../src/files/read-briefing.js'
import type { Compiled } from '../../src/pipeline.js'
import { compile } from '../../src/pipeline.js'

/** Everything that is made of a briefing, from its file on. */
export async function compileFile(path: string): Promise<Compiled> {
  const file = new VFile({ path })
  await readBriefing(file)
  return compile(file, {})
}

/** The same of a text that is in no file. */
export function compileText(markdown: string): Promise<Compiled> {
  return compile(new VFile({ path: 'example.md', value: markdown }), {})
}
