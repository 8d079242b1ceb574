import type { BlockContent, DefinitionContent, Parent } from 'mdast'
import type { Extension } from 'mdast-util-from-markdown'
import { type ContainerPurpose, purposeOf } from './names.js'

/** A stretch of Markdown between fences of colons. */
export interface Container extends Parent {
  type: 'container'
  /** As it is written, and what it stands for. */
  name: string
  purpose: ContainerPurpose
  /** Whether it ends with a fence, and not with the text. */
  closed: boolean
  children: (BlockContent | DefinitionContent)[]
}

declare module 'mdast' {
  interface RootContentMap {
    container: Container
  }
  interface BlockContentMap {
    container: Container
  }
}

/** Makes nodes of the tokens of containers. */
export const containerFromMarkdown: Extension = {
  enter: {
    container(token) {
      const node: Container = {
        type: 'container',
        name: '',
        purpose: 'columns',
        closed: false,
        children: [],
      }
      this.enter(node, token)
    },
  },
  exit: {
    containerName(token) {
      const node = this.stack.at(-1)
      if (node?.type !== 'container') return
      node.name = this.sliceSerialize(token)
      node.purpose = purposeOf(node.name) ?? node.purpose
    },
    containerFence(token) {
      const node = this.stack.at(-1)
      if (node?.type === 'container')
        node.closed = token.start.line > (node.position?.start.line ?? 0)
    },
    container(token) {
      this.exit(token)
    },
  },
}
