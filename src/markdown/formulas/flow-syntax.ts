import type {
  Code,
  Construct,
  Effects,
  State,
  TokenizeContext,
} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formulaFlow: 'formulaFlow'
    formulaFence: 'formulaFence'
  }
}

const dollar = 36

/**
 * Formulas on lines of their own: two dollars, TeX, and two dollars at the end of a line.
 * Where nothing closes it, it is none.
 */
export const formulaFlow: Construct = { name: 'formulaFlow', tokenize, concrete: true }

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let isOpen = false
  return open

  function open(code: Code): State | undefined {
    effects.enter('formulaFlow')
    effects.enter('formulaFence')
    effects.consume(code)
    return second
  }

  function second(code: Code): State | undefined {
    if (code !== dollar) return nok(code)
    effects.consume(code)
    effects.exit('formulaFence')
    return line
  }

  function line(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (code < -2) return effects.attempt(nextLine, furtherLine, nok)(code)
    if (code === dollar && isOpen) return effects.attempt(end, done, content)(code)
    if (code === dollar) return nok(code)
    return content(code)
  }

  function furtherLine(code: Code): State | undefined {
    isOpen = true
    return line(code)
  }

  function content(code: Code): State | undefined {
    effects.enter('formulaContent')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || code < -2) {
      effects.exit('formulaContent')
      isOpen = true
      return line(code)
    }
    effects.consume(code)
    return code === 92 ? escaped : afterContent
  }

  function escaped(code: Code): State | undefined {
    if (code === null || code < -2) return inside(code)
    effects.consume(code)
    return afterContent
  }

  function afterContent(code: Code): State | undefined {
    if (code !== dollar) return inside(code)
    effects.exit('formulaContent')
    isOpen = true
    return effects.attempt(end, done, content)(code)
  }

  function done(code: Code): State | undefined {
    effects.exit('formulaFlow')
    return ok(code)
  }
}

/** Two dollars at the end of a line. */
const end: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let count = 0
    return start

    function start(code: Code): State | undefined {
      effects.enter('formulaFence')
      return marks(code)
    }

    function marks(code: Code): State | undefined {
      if (code === dollar) {
        effects.consume(code)
        count++
        return marks
      }
      return count === 2 ? after(code) : nok(code)
    }

    function after(code: Code): State | undefined {
      if (code === null || code < -2) {
        effects.exit('formulaFence')
        return ok(code)
      }
      if (code !== 32 && code !== -1 && code !== -2) return nok(code)
      effects.consume(code)
      return after
    }
  },
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
