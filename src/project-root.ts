import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder that holds package.json and db/, seen alike from the sources and from the built program. */
export const projectRoot = findUp(import.meta.dirname)

function findUp(folder: string): string {
  if (existsSync(join(folder, 'db', 'migrations'))) return folder
  if (folder === dirname(folder)) throw new Error('The folder db/migrations is missing.')
  return findUp(dirname(folder))
}
