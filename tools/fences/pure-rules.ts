import type { Fence, Problem } from './problem.ts'
import { filesIn, isTest, type SourceFile } from './source-files.ts'
import { isNode, lineOf, type Node, nameOf, treeOf, walk } from './syntax.ts'

/** A rule gives the same answer for the same facts, today and in ten years. */
export const pureRules: Fence = {
  name: 'pure rules',
  keeps: 'a rule is told everything: no clock, dice, network, waiting or memory of its own',
  check: (root) =>
    filesIn(root, 'src/modules', /\.ts$/)
      .filter(({ path }) => /\/rules\//.test(path) && !isTest(path))
      .flatMap(impurities),
}

const world = new Map(
  Object.entries({
    process: 'A rule does not know what machine it runs on.',
    fetch: 'A rule asks nobody: pass it the facts.',
    console: 'A rule answers, it does not talk.',
    setTimeout: 'A rule answers at once.',
    setInterval: 'A rule answers at once.',
    setImmediate: 'A rule answers at once.',
    queueMicrotask: 'A rule answers at once.',
    globalThis: 'A rule sees only what it is given.',
    crypto: 'A rule is not a dice: pass it the id.',
    performance: 'A rule is told the moment; it does not look at the clock.',
    Temporal: 'A rule is told the day; it does not look at the clock.',
  }),
)

const noClock = 'A rule is told the day; it does not look at the clock.'
const noDice = 'A rule is not a dice.'
const noWaiting = 'A rule answers at once: pass it the facts.'
const inPlace = new Set(['sort', 'reverse', 'splice', 'fill', 'copyWithin'])

function impurities(file: SourceFile): Problem[] {
  const problems: Problem[] = []
  const tree = treeOf(file)
  walk(tree, (node, around) => {
    const says = impurity(node, around)
    if (says) problems.push({ file: file.path, line: lineOf(file, node), says })
  })
  return problems
}

function impurity(node: Node, around: readonly Node[]): string | undefined {
  if (node.async === true || node.type === 'AwaitExpression') return noWaiting
  if (node.type === 'Import') return 'A rule loads nothing while it decides.'
  if (node.type === 'VariableDeclaration' && node.kind !== 'const' && isOutermost(around))
    return 'A rule remembers nothing between two answers: use const.'
  if (changesInPlace(node))
    return `A rule leaves its facts as they were: .${nameOf(node.property)}() changes them in place.`
  const name = nameOf(node)
  if (name === undefined || !isValue(node, around)) return undefined
  if (name === 'Date') return readsNoClock(node, around) ? undefined : noClock
  if (name === 'Math') return isMember(node, around, (property) => property !== 'random', noDice)
  return world.get(name)
}

/** `facts.sort()` changes what was given; `[...facts].sort()` and `facts.map(…).sort()` do not. */
const changesInPlace = ({ type, property, object }: Node): boolean =>
  type === 'MemberExpression' && inPlace.has(nameOf(property) ?? '') && !isFresh(object)

const copies = new Set(['map', 'filter', 'flatMap', 'slice', 'concat', 'split', 'from', 'entries'])

function isFresh(object: unknown): boolean {
  if (!isNode(object)) return false
  if (object.type === 'ArrayExpression') return true
  const called = object.type === 'CallExpression' && isNode(object.callee) && object.callee
  return called && called.type === 'MemberExpression' && copies.has(nameOf(called.property) ?? '')
}

/** `new Date(text)`, `Date.UTC` and `Date.parse` turn given facts round; all else reads the clock. */
function readsNoClock(node: Node, [parent]: readonly Node[]): boolean {
  if (parent?.type === 'NewExpression' && parent.callee === node)
    return Array.isArray(parent.arguments) && parent.arguments.length > 0
  return (
    parent?.type === 'MemberExpression' &&
    parent.object === node &&
    ['UTC', 'parse', 'prototype'].includes(nameOf(parent.property) ?? '')
  )
}

function isMember(
  node: Node,
  [parent]: readonly Node[],
  fine: (property: string) => boolean,
  otherwise: string,
): string | undefined {
  const property = parent?.type === 'MemberExpression' && nameOf(parent.property)
  return property && parent?.object === node && fine(property) ? undefined : otherwise
}

/** Not a property's name, a key, a type or an import: the thing itself is being used. */
function isValue(node: Node, around: readonly Node[]): boolean {
  const parent = around[0]
  if (!parent) return false
  if (parent.type === 'MemberExpression' && parent.property === node) return false
  if (parent.type === 'KeyValueProperty' && parent.key === node) return false
  return !around.some(
    (outer) =>
      outer.type === 'ImportDeclaration' ||
      (outer.type.startsWith('Ts') && !typedValue.has(outer.type)),
  )
}

/** `x as T`, `x!` and `x satisfies T` are still x. */
const typedValue = new Set([
  'TsAsExpression',
  'TsConstAssertion',
  'TsInstantiation',
  'TsNonNullExpression',
  'TsSatisfiesExpression',
  'TsTypeAssertion',
])

const isOutermost = (around: readonly Node[]): boolean =>
  around.every((outer) => outer.type === 'Module' || outer.type === 'ExportDeclaration')
