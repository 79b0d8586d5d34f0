import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Hono } from 'hono'
import { projectRoot } from '../project-root.ts'
import type { Assets } from '../web/kernel/house.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** What browsers load beside pages: where each file is found, and the address that answers it. */
export interface ClientAssets extends Assets {
  answerAt(app: Hono): void
}

/** Reads what the build made, once. @throws when there was no build. */
export function clientAssets(folder = join(projectRoot, 'dist', 'public')): ClientAssets {
  const manifest: Record<string, string> = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  )
  const files = new Map(
    readdirSync(folder)
      .filter((name) => extname(name) in types)
      .map((name) => {
        const plain = new Uint8Array(readFileSync(join(folder, name)))
        return [name, { plain, packed: new Uint8Array(gzipSync(plain)) }]
      }),
  )
  const addressOf = (name: string) => {
    const file = manifest[name]
    if (!file) throw new Error(`There is no ${name} among the built files. Run npm run build.`)
    return `/assets/${file}`
  }
  return {
    style: addressOf('kincircle.css'),
    script: (name) => addressOf(`${name}.js`),
    answerAt(app) {
      app.get('/assets/:file', (context) => {
        const file = files.get(context.req.param('file'))
        if (!file) return context.text('Not found', 404)
        const pack = context.req.header('Accept-Encoding')?.includes('gzip')
        return context.body(pack ? file.packed : file.plain, 200, {
          'Content-Type': types[extname(context.req.param('file'))] ?? 'application/octet-stream',
          ...(pack ? { 'Content-Encoding': 'gzip' } : {}),
          // The name changes with the content, so a browser need never ask again.
          'Cache-Control': 'public, max-age=31536000, immutable',
          Vary: 'Accept-Encoding',
          'X-Content-Type-Options': 'nosniff',
        })
      })
    },
  }
}
