/** Each look is a shape as well as a colour: it can be told apart in grey and by its word. */
const shapes = {
  'not-started': <circle cx="8" cy="8" r="6" />,
  'under-way': (
    <>
      <circle cx="8" cy="8" r="6" />
      <path class="full" d="M8 2a6 6 0 0 1 0 12z" />
    </>
  ),
  waiting: <circle cx="8" cy="8" r="6" stroke-dasharray="3 3.3" />,
  done: (
    <>
      <circle class="full" cx="8" cy="8" r="7" />
      <path class="cut" d="M4.7 8.2l2.3 2.3 4.3-4.7" />
    </>
  ),
  care: <path d="M8 2l6.3 11.5H1.7zM8 6.5v3" />,
  private: <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />,
  closed: <path d="M3 8h10" />,
} as const

/** What a status looks like; what it says is the word. */
export type StatusLook = keyof typeof shapes

export interface StatusWordProps {
  look: StatusLook
  word: string
}

/** How things stand: a shape and a word, never a colour alone. */
export function StatusWord({ look, word }: StatusWordProps) {
  return (
    <span class={`status status-${look}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[look]}
      </svg>
      {word}
    </span>
  )
}
