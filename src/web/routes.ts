import type { Route } from './kernel/route.ts'
import { me } from './routes/family/me/route.ts'
import { start } from './routes/open/start/route.ts'

/** Every address of the house, in the order they are tried: words before ids. */
export const routes: readonly Route[] = [start, me]
