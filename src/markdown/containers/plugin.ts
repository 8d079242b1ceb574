import type { Processor } from 'unified'
import { containerFromMarkdown } from './from-markdown.js'
import { containerSyntax } from './syntax.js'

/** Has remark read containers. */
export function remarkContainers(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: unknown[]
    fromMarkdownExtensions?: unknown[]
  }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), containerSyntax]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    containerFromMarkdown,
  ]
}
