export interface StepsProps {
  /** 'Step 2 of 3' */
  text: string
  now: number
  of: number
}

/** Where I am in a few pages. */
export function Steps({ text, now, of }: StepsProps) {
  return (
    <p class="steps">
      <span aria-hidden="true" class="steps-pips">
        {Array.from({ length: of }, (_, i) => (
          <i class={i < now ? 'pip pip-on' : 'pip'} />
        ))}
      </span>
      {text}
    </p>
  )
}
