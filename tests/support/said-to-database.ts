import pg from 'pg'

/** Everything said to the database while somebody listens, without the values in it. */
export interface Listening {
  /** What was said since the last look, in order. */
  said(): string[]
  stop(): void
}

/** Listens at every line to the database that this test file has. */
export function listenToDatabase(): Listening {
  const heard: string[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function listened(this: pg.Client, ...said: unknown[]) {
    const [first] = said
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text
    heard.push(withoutValues(text ?? ''))
    return Reflect.apply(query, this, said)
  } as typeof query
  return {
    said: () => heard.splice(0),
    stop: () => {
      pg.Client.prototype.query = query
    },
  }
}

const withoutValues = (text: string) =>
  text
    .replaceAll(/'(?:[^']|'')*'/g, '?')
    .replaceAll(/\$\d+/g, '?')
    .replaceAll(/\s+/g, ' ')
