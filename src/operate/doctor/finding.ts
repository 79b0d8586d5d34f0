/** What the doctor says of one thing. */
export interface Finding {
  readonly about: string
  readonly state: 'good' | 'wrong' | 'note'
  readonly found: string
  /** What to do; always there when something is wrong. */
  readonly mend?: string
}

export const good = (about: string, found: string): Finding => ({ about, state: 'good', found })

export const note = (about: string, found: string, mend?: string): Finding => ({
  about,
  state: 'note',
  found,
  ...(mend ? { mend } : {}),
})

export const wrong = (about: string, found: string, mend: string): Finding => ({
  about,
  state: 'wrong',
  found,
  mend,
})
