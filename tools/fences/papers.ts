import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Fence, Problem } from './problem.ts'
import { filesIn, lineAt, type SourceFile } from './source-files.ts'

/** What a paper claims is there: its links lead somewhere, its commands run, its page has its parts. */
export const papers: Fence = {
  name: 'papers',
  keeps:
    'links and commands in our papers exist; every decision is listed, with its own number and four headings',
  check(root) {
    const scripts = scriptsOf(root)
    const all = filesIn(root, '', /\.md$/)
    const decisions = all.filter(({ path }) => /^docs\/decisions\/\d/.test(path))
    return [
      ...all.flatMap((paper) => [...deadLinks(root, paper), ...deadCommands(root, scripts, paper)]),
      ...decisions.flatMap(missingHeadings),
      ...sharedNumbers(decisions),
      ...unlisted(all, decisions),
    ]
  },
}

const headings = ['What', 'Why', 'Price', 'Change']

function deadLinks(root: string, { path, text }: SourceFile): Problem[] {
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].flatMap(
    ({ index, 1: target = '' }) =>
      existsSync(join(root, dirname(path), decodeURI(target)))
        ? []
        : [{ file: path, line: lineAt(text, index), says: `the link to ${target} leads nowhere` }],
  )
}

function deadCommands(root: string, scripts: Set<string>, { path, text }: SourceFile): Problem[] {
  const named = [...text.matchAll(/\bnpm (?:run )?(?!run\b)([\w:-]+)/g)].flatMap((found) => {
    const script = found[1] ?? ''
    const own = found[0].startsWith('npm run ') || ['start', 'test'].includes(script)
    return own && !scripts.has(script) ? [{ index: found.index, what: found[0] }] : []
  })
  const run = [...text.matchAll(/\bnode ((?:tools|bin)\/[\w./-]+\.\w+)/g)].flatMap((found) =>
    existsSync(join(root, found[1] ?? '')) ? [] : [{ index: found.index, what: found[0] }],
  )
  return [...named, ...run].map(({ index, what }) => ({
    file: path,
    line: lineAt(text, index),
    says: `“${what}” is no command of ours`,
  }))
}

function missingHeadings({ path, text }: SourceFile): Problem[] {
  return headings
    .filter((heading) => !new RegExp(`^## ${heading}$`, 'm').test(text))
    .map((heading) => ({ file: path, says: `a decision has a heading “## ${heading}”` }))
}

function sharedNumbers(decisions: SourceFile[]): Problem[] {
  const number = (path: string) => path.split('/').at(-1)?.slice(0, 4)
  return decisions
    .filter(
      (one, at) => decisions.findIndex((other) => number(other.path) === number(one.path)) < at,
    )
    .map(({ path }) => ({ file: path, says: 'two decisions have this number' }))
}

function unlisted(all: SourceFile[], decisions: SourceFile[]): Problem[] {
  const list = all.find(({ path }) => path === 'docs/decisions/README.md')?.text ?? ''
  return decisions
    .filter(({ path }) => !list.includes(`(${path.split('/').at(-1)})`))
    .map(({ path }) => ({ file: path, says: 'is not listed in docs/decisions/README.md' }))
}

function scriptsOf(root: string): Set<string> {
  const file = join(root, 'package.json')
  if (!existsSync(file)) return new Set()
  const manifest: { scripts?: Record<string, string> } = JSON.parse(readFileSync(file, 'utf8'))
  return new Set(Object.keys(manifest.scripts ?? {}))
}
