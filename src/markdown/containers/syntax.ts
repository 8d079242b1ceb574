import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types'
import { purposeOf } from './names.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    container: 'container'
    containerFence: 'containerFence'
    containerName: 'containerName'
  }
}

const colon = 58
const construct: Construct = {
  name: 'container',
  tokenize: tokenizeContainer,
  concrete: true,
}

/**
 * Containers after generic directives: three colons or more and a name, Markdown, and as
 * many colons. Only names that Deckle knows make one; there is nothing else that begins
 * with colons.
 */
export const containerSyntax: Extension = { flow: { [colon]: construct } }

function tokenizeContainer(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const context = this
  let size = 0
  let previous: Token | undefined
  return open

  function open(code: Code): State | undefined {
    effects.enter('container')
    effects.enter('containerFence')
    return fence(code)
  }

  function fence(code: Code): State | undefined {
    if (code === colon) {
      effects.consume(code)
      size++
      return fence
    }
    return size < 3 ? nok(code) : beforeName(code)
  }

  function beforeName(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.consume(code)
      return beforeName
    }
    if (!isLetter(code)) return nok(code)
    effects.enter('containerName')
    return name(code)
  }

  function name(code: Code): State | undefined {
    if (isLetter(code)) {
      effects.consume(code)
      return name
    }
    const token = effects.exit('containerName')
    return purposeOf(context.sliceSerialize(token)) ? afterName(code) : nok(code)
  }

  function afterName(code: Code): State | undefined {
    if (!isSpace(code)) return openEnd(code)
    effects.enter('whitespace')
    return spaces(code)
  }

  function spaces(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.consume(code)
      return spaces
    }
    effects.exit('whitespace')
    return openEnd(code)
  }

  function openEnd(code: Code): State | undefined {
    if (!isEnd(code)) return nok(code)
    effects.exit('containerFence')
    return context.interrupt ? ok(code) : lineEnd(code)
  }

  /** At the end of the opening fence, or of a line of content. */
  function lineEnd(code: Code): State | undefined {
    if (code === null) return close(code)
    return effects.check(nextLine, lineStart, close)(code)
  }

  function lineStart(code: Code): State | undefined {
    if (previous) {
      effects.consume(code)
      effects.exit('chunkDocument')
    } else {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
    }
    return effects.attempt({ tokenize: tokenizeEnd, partial: true }, close, content)
  }

  function content(code: Code): State | undefined {
    if (code === null) return close(code)
    const token = effects.enter('chunkDocument', { contentType: 'document', previous })
    if (previous) previous.next = token
    previous = token
    return line(code)
  }

  function line(code: Code): State | undefined {
    if (code === null) {
      effects.exit('chunkDocument')
      return close(code)
    }
    if (isEnd(code)) return effects.check(nextLine, lineStart, lastLine)(code)
    effects.consume(code)
    return line
  }

  function lastLine(code: Code): State | undefined {
    effects.exit('chunkDocument')
    return close(code)
  }

  function close(code: Code): State | undefined {
    effects.exit('container')
    return ok(code)
  }

  function tokenizeEnd(ending: Effects, done: State, not: State): State {
    let count = 0
    return start

    function start(code: Code): State | undefined {
      ending.enter('containerFence')
      return sequence(code)
    }

    function sequence(code: Code): State | undefined {
      if (code === colon) {
        ending.consume(code)
        count++
        return sequence
      }
      return count < size ? not(code) : afterFence(code)
    }

    function afterFence(code: Code): State | undefined {
      if (isSpace(code)) {
        ending.consume(code)
        return afterFence
      }
      if (!isEnd(code)) return not(code)
      ending.exit('containerFence')
      return done(code)
    }
  }
}

/** A further line, unless the list or quotation around ends before it. */
const nextLine: Construct = {
  partial: true,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return (code) => {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next))
    }
  },
}

function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32
}

function isEnd(code: Code): boolean {
  return code === null || code < -2
}

function isLetter(code: Code): boolean {
  return code !== null && ((code > 96 && code < 123) || code === 45)
}
