import type { ComponentChildren } from 'preact'

export interface FormProps {
  /** Where it is sent; the page's own address when left out. */
  action?: string | undefined
  /** Makes a double press one deed. */
  once: string
  /** Further hidden fields, name to value. */
  hidden?: Readonly<Record<string, string>> | undefined
  /** Set side by side in one line with its neighbours. */
  inline?: boolean | undefined
  children: ComponentChildren
}

/** A form that changes something: always POST, and the server says what to mend in our own words. */
export function Form({ action, once, hidden = {}, inline, children }: FormProps) {
  return (
    <form method="post" action={action} noValidate class={inline ? 'form-inline' : 'form'}>
      <input type="hidden" name="once" value={once} />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
