import { pageCost } from './page-cost.ts'
import { starts } from './starts.ts'
import { throughput } from './throughput.ts'

const benches = { starts, 'page-cost': pageCost, throughput }

/** Runs the named benches, or all of them, one after the other. */
export async function bench(names: readonly string[]): Promise<void> {
  for (const [name, run] of Object.entries(benches)) {
    if (names.length === 0 || names.includes(name)) await run()
  }
}
