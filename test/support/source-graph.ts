/** The product's sources as the TypeScript parser sees them: who imports what, and how long files and functions are. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import ts from 'typescript'

export const root = resolve(import.meta.dirname ?? '.', '..', '..')

export interface FunctionSize {
  file: string
  line: number
  /** without the lines that only register, whose functions are measured by themselves */
  lines: number
}

export interface Source {
  file: string
  /** relative imports, by value or by type, as paths from the root */
  imports: string[]
  /** names of packages, without `node:` */
  packages: string[]
  functions: FunctionSize[]
}

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Files below a folder of the root, by the end of their names. */
export const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules/'))
    .map((name) => join(folder, name))

/** The module that a statement or an `import(…)` names. */
function moduleOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && (node.moduleSpecifier as ts.StringLiteral).text
  }
  const [argument] = ts.isCallExpression(node) ? node.arguments : []
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isDynamic && argument && ts.isStringLiteral(argument) ? argument.text : undefined
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

/** Methods of a Fastify instance that only register what they are given. */
const registering = new Set(['get', 'post', 'put', 'patch', 'delete', 'route', 'register', 'addHook', 'decorate'])

/** Whether a statement is `app.get(…)` or the like, with or without `await`, in a loop or not. */
function isRegistration(node: ts.Node): boolean {
  if (ts.isForOfStatement(node) && ts.isBlock(node.statement)) return node.statement.statements.every(isRegistration)
  if (!ts.isExpressionStatement(node)) return false
  const call = ts.isAwaitExpression(node.expression) ? node.expression.expression : node.expression
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false
  return registering.has(call.expression.name.text)
}

function measure(file: string, sourceFile: ts.SourceFile, node: ts.FunctionLikeDeclaration): FunctionSize {
  const lineOf = (position: number): number => sourceFile.getLineAndCharacterOfPosition(position).line
  const spanOf = (part: ts.Node): number => lineOf(part.end) - lineOf(part.getStart(sourceFile)) + 1
  const statements = node.body && ts.isBlock(node.body) ? node.body.statements : []
  const registered = statements.filter(isRegistration).reduce((sum, statement) => sum + spanOf(statement), 0)
  return { file, line: lineOf(node.getStart(sourceFile)) + 1, lines: spanOf(node) - registered }
}

function parse(file: string): Source {
  const sourceFile = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ESNext, true)
  const modules: string[] = []
  const functions: FunctionSize[] = []
  const visit = (node: ts.Node): void => {
    const module = moduleOf(node)
    if (module !== undefined) modules.push(module)
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      functions.push(measure(file, sourceFile, node as ts.FunctionLikeDeclaration))
    }
    ts.forEachChild(node, visit)
  }
  visit(sourceFile)
  return {
    file,
    imports: modules.filter((name) => name.startsWith('.')).map((name) => normalize(join(dirname(file), name))),
    packages: modules.filter((name) => !/^(\.|node:)/.test(name)).map(packageOf),
    functions
  }
}

const parsed = new Map<string, Source>()

/** What a file imports and how long its functions are; parsed once. */
export function readSource(file: string): Source {
  const source = parsed.get(file) ?? parse(file)
  parsed.set(file, source)
  return source
}

/**
 * Every circle there is in a graph, as a way round it; a node that is in several is named in one of them.
 * @param graph each node with those it leads to
 */
export function circlesOf(graph: ReadonlyMap<string, Iterable<string>>): string[][] {
  const circles: string[][] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (node: string, path: readonly string[]): void => {
    if (state.get(node) === 'done') return
    if (state.get(node) === 'open') {
      circles.push([...path.slice(path.indexOf(node)), node])
      return
    }
    state.set(node, 'open')
    for (const next of graph.get(node) ?? []) visit(next, [...path, node])
    state.set(node, 'done')
  }
  for (const node of graph.keys()) visit(node, [])
  return circles
}
