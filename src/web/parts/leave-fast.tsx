import { Glyph } from './glyph.tsx'

export interface LeaveFastProps {
  /** 'Leave fast' */
  word: string
  /** Forgets who is here, then goes on: '/leave'. */
  action: string
  /** Where one lands: the weather. */
  to: string
}

/** The way off the page. Without script it is a form; with script it also answers Shift three times. */
export function LeaveFast({ word, action, to }: LeaveFastProps) {
  return (
    <leave-fast to={to}>
      <form method="post" action={action} id="leave-fast">
        <button class="leave" type="submit">
          <Glyph name="leave" />
          {word}
        </button>
      </form>
    </leave-fast>
  )
}
