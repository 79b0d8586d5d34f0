import type { Fence } from './problem.ts'
import { filesIn, isTest, lineAt } from './source-files.ts'

/** What a family reads is between it and us: no page, style or mail calls a third party. */
export const hosts: Fence = {
  name: 'hosts',
  keeps: 'the app names no other host than those written down here with a reason',
  check: (root) =>
    filesIn(root, 'src', /\.(tsx?|css|svg|html)$/)
      .filter(({ path }) => !isTest(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]*\w)/g)].flatMap(
          ({ index, 1: host = '' }) =>
            isOurs(host) || host in allowed
              ? []
              : [{ file: path, line: lineAt(text, index), says: `third-party host ${host}` }],
        ),
      ),
}

const allowed: Record<string, string> = {
  'www.w3.org': 'the name of a namespace; nothing is fetched',
  'weather.gov': 'where Leave fast goes: a page anyone may have open',
  'www.weather.gov': 'where Leave fast goes: a page anyone may have open',
}

/** This machine, and names that can never belong to anybody (RFC 2606). */
const isOurs = (host: string): boolean =>
  /^(localhost|127\.0\.0\.1|0\.0\.0\.0)$|(^|\.)(example|invalid|test|localhost)$|(^|\.)example\.(org|com|net)$/.test(
    host,
  )
