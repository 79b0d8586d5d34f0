import { Button } from './button.tsx'
import { Form } from './form.tsx'

export interface UndoBannerProps {
  /** 'Jo was taken off the list.' */
  message: string
  /** 'Undo' */
  word: string
  action: string
  once: string
  hidden?: Readonly<Record<string, string>> | undefined
}

/** What was just done, and the way back. */
export function UndoBanner({ message, word, action, once, hidden }: UndoBannerProps) {
  return (
    <div class="undo" role="status">
      <p>{message}</p>
      <Form action={action} once={once} hidden={hidden} inline>
        <Button kind="quiet">{word}</Button>
      </Form>
    </div>
  )
}
