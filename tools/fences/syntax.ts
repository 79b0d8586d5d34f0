import { parseSync } from '@swc/core'
import type { SourceFile } from './source-files.ts'

/** A node of the syntax tree, as far as fences read it. */
export interface Node {
  type: string
  span?: { start: number; end: number }
  [part: string]: unknown
}

/** The tree of a TypeScript file. A file that does not parse throws with its path. */
export function treeOf(file: SourceFile): Node {
  try {
    const tree: unknown = parseSync(file.text, {
      syntax: 'typescript',
      tsx: file.path.endsWith('x'),
      target: 'es2024',
    })
    if (isNode(tree)) return tree
  } catch (error) {
    throw new Error(`${file.path} does not parse: ${String(error)}`)
  }
  throw new Error(`${file.path} gave no tree`)
}

/** Calls `see` for every node, outermost first, with the nodes around it, nearest first. */
export function walk(
  node: Node,
  see: (node: Node, around: readonly Node[]) => void,
  around: readonly Node[] = [],
): void {
  see(node, around)
  const inside = [node, ...around]
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part.map(unwrapped) : [part]) {
      if (isNode(child)) walk(child, see, inside)
    }
  }
}

/** The line a node begins on. The parser counts bytes from 1. */
export function lineOf(file: SourceFile, node: Node): number {
  if (!node.span) return 1
  const before = Buffer.from(file.text).subarray(0, node.span.start - 1)
  return before.reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1)
}

/** The name of an identifier, or undefined for any other node. */
export function nameOf(part: unknown): string | undefined {
  return isNode(part) && part.type === 'Identifier' && typeof part.value === 'string'
    ? part.value
    : undefined
}

/** True for a piece of the tree that is itself a node. */
export function isNode(part: unknown): part is Node {
  return (
    typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string'
  )
}

/** Arguments and array items come wrapped as `{ spread, expression }`. */
function unwrapped(part: unknown): unknown {
  return typeof part === 'object' && part !== null && !isNode(part) && 'expression' in part
    ? part.expression
    : part
}
