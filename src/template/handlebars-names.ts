import Handlebars from 'handlebars'

/** A name that a Handlebars source uses, and where. */
export interface UsedName {
  name: string
  use: 'partial' | 'helper' | 'field'
  line: number
  /** From 1. */
  column: number
}

/** What Handlebars itself can be told to do. */
const builtIn = ['if', 'unless', 'each', 'with', 'lookup']

/** Source that is no Handlebars. */
export class HandlebarsSyntaxError extends Error {
  override name = 'HandlebarsSyntaxError'
  readonly line: number

  constructor(reason: string, line: number) {
    super(reason)
    this.line = line
  }
}

/**
 * The names that a Handlebars source uses.
 *
 * @throws HandlebarsSyntaxError
 */
export function namesIn(source: string): UsedName[] {
  const names: UsedName[] = []
  const called = new Set<hbs.AST.Expression>()
  const note = (use: UsedName['use'], path: hbs.AST.Node, name: string) => {
    const { line, column } = path.loc.start
    if (!builtIn.includes(name)) names.push({ name, use, line, column: column + 1 })
  }
  const call = (path: hbs.AST.Expression) => {
    called.add(path)
    if (isPath(path)) note('helper', path, path.original)
  }
  class Names extends Handlebars.Visitor {
    override MustacheStatement(node: hbs.AST.MustacheStatement): void {
      if (node.params.length > 0) call(node.path)
      super.MustacheStatement(node)
    }
    override BlockStatement(node: hbs.AST.BlockStatement): void {
      call(node.path)
      super.BlockStatement(node)
    }
    override SubExpression(node: hbs.AST.SubExpression): void {
      call(node.path)
      super.SubExpression(node)
    }
    override PartialStatement(node: hbs.AST.PartialStatement): void {
      const { name } = node
      called.add(name)
      if (isPath(name)) note('partial', name, name.original)
      super.PartialStatement(node)
    }
    override PathExpression(node: hbs.AST.PathExpression): void {
      const [first] = node.parts
      if (!called.has(node) && !node.data && typeof first === 'string')
        note('field', node, first)
    }
  }
  new Names().accept(parsed(source))
  return names
}

function parsed(source: string): hbs.AST.Program {
  try {
    return Handlebars.parse(source)
  } catch (error) {
    throw syntaxError(error instanceof Error ? error.message : String(error))
  }
}

/** "Parse error on line 2: …" in four lines, or "a doesn't match b - 2:3". */
function syntaxError(message: string): HandlebarsSyntaxError {
  const line = /(?:on line | - )(\d+)/.exec(message)?.[1]
  const [first = '', , , last] = message.split('\n')
  const got = /got '(\w+)'/.exec(last ?? '')?.[1]
  const end = 'a `{{` is without its end'
  const reason = got
    ? got === 'EOF' || got === 'INVALID' || got === 'OPEN'
      ? end
      : `unexpected ${got}`
    : first.replace(/ - \d+:\d+$/, '').replace(" doesn't match ", ' is ended by ')
  return new HandlebarsSyntaxError(reason, Number(line ?? 1))
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}
