import type {
  Code,
  Construct,
  Effects,
  State,
  TokenizeContext,
} from 'micromark-util-types'
import { isFormula } from './is-formula.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula'
    formulaMark: 'formulaMark'
    formulaContent: 'formulaContent'
  }
}

const dollar = 36
const backslash = 92

/**
 * Formulas in text, as Pandoc and GitHub read them: `$x$` or `$$x$$`. The opening dollar
 * stands before what is no space and after what is no letter or digit, the closing one
 * after what is no space and before what is no digit; nothing between is a dollar.
 */
export const formulaText: Construct = { name: 'formula', tokenize, previous }

function previous(this: TokenizeContext, code: Code): boolean {
  // A letter before it makes it a currency: US$, A$; scripts without spaces have no other way.
  if (code === dollar || code === backslash) return false
  return code === null || code < 0 || !isJoined(String.fromCodePoint(code))
}

function isJoined(letter: string): boolean {
  return /(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]/u.test(
    letter,
  )
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  let size = 0
  let closing = 0
  let last: Code = null
  return open

  function open(code: Code): State | undefined {
    effects.enter('formula')
    effects.enter('formulaMark')
    return marks(code)
  }

  function marks(code: Code): State | undefined {
    if (code === dollar) {
      effects.consume(code)
      size++
      return marks
    }
    if (size > 2 || (size === 1 && isSpace(code))) return nok(code)
    effects.exit('formulaMark')
    return start(code)
  }

  /** At the start of a line of content, which may be empty. */
  function start(code: Code): State | undefined {
    if (code === null || code < -2) return code === null ? nok(code) : lineEnd(code)
    if (code === dollar) return close(code)
    effects.enter('formulaContent')
    return content(code)
  }

  function content(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (code === dollar || code < -2) {
      effects.exit('formulaContent')
      return code === dollar ? close(code) : lineEnd(code)
    }
    last = code
    effects.consume(code)
    return code === backslash ? escaped : content
  }

  function escaped(code: Code): State | undefined {
    if (code === null || code < -2) return content(code)
    last = code
    effects.consume(code)
    return content
  }

  function lineEnd(code: Code): State | undefined {
    last = code
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return (next) => (next === null || next < -2 ? nok(next) : start(next))
  }

  function close(code: Code): State | undefined {
    if (size === 1 && isSpace(last)) return nok(code)
    if (!isFormula(sourceSoFar())) return nok(code)
    effects.enter('formulaMark')
    return closeMarks(code)
  }

  function sourceSoFar(): string {
    const mark = context.events.findLast(
      ([kind, { type }]) => kind === 'exit' && type === 'formulaMark',
    )
    const end = context.now()
    return context.sliceSerialize({ start: mark?.[1].end ?? end, end })
  }

  function closeMarks(code: Code): State | undefined {
    if (code === dollar) {
      effects.consume(code)
      closing++
      return closeMarks
    }
    if (closing !== size || startsAmount(code) || isUnfinished(last, code))
      return nok(code)
    effects.exit('formulaMark')
    effects.exit('formula')
    return ok(code)
  }
}

/** `$from/$to` and `?a=$b&c=$d` are names of variables, not a formula that ends in a sign. */
function isUnfinished(last: Code, next: Code): boolean {
  if (last === null || next === null || last < 0 || next < 0) return false
  return (
    /[/:=&+.,-]/.test(String.fromCodePoint(last)) &&
    /\p{L}/u.test(String.fromCodePoint(next))
  )
}

/** A digit after a dollar makes it an amount, a capital the name of a variable. */
function startsAmount(code: Code): boolean {
  return code !== null && code > 0 && /[\p{Nd}\p{Lu}_]/u.test(String.fromCodePoint(code))
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === 32
}
