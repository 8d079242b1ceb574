/** A theme that no file describes. */
export class UnknownThemeError extends Error {
  override readonly name = 'UnknownThemeError'
  readonly available: string[]

  constructor(theme: string, available: string[]) {
    const names = available.map((name) => `\`${name}\``).join(', ')
    super(`Unexpected theme \`${theme}\`, expected one of ${names}`)
    this.available = available
  }
}

/** Something in a theme's file that cannot be used; lines and columns count from 1. */
export interface ThemeProblem {
  line: number
  column: number
  reason: string
}

/** A theme whose file is no YAML or does not hold what a theme needs. */
export class MalformedThemeError extends Error {
  override readonly name = 'MalformedThemeError'
  readonly problems: ThemeProblem[]

  constructor(file: string, problems: ThemeProblem[]) {
    const lines = problems.map(
      ({ line, column, reason }) => `${file}:${line}:${column}: ${reason}`,
    )
    super(lines.join('\n'))
    this.problems = problems
  }
}
