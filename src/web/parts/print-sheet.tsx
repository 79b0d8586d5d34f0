import type { ComponentChildren } from 'preact'

export interface PrintSheetProps {
  title: string
  /** Whose copy this is; on top of every sheet. */
  name: string
  /** 'Printed Tuesday May 6' */
  note?: string | undefined
  /** Mailed pages are set in 14 point, others in 12. */
  mailed?: boolean | undefined
  children: ComponentChildren
}

/** Pages for paper: letter size, black on white, the name and the page number on every sheet. */
export function PrintSheet({ title, name, note, mailed, children }: PrintSheetProps) {
  return (
    <div class={mailed ? 'sheet sheet-mailed' : 'sheet'}>
      <div class="sheet-top">
        <p>
          <span>{name}</span>
          {note ? <span>{note}</span> : null}
        </p>
      </div>
      <div class="sheet-body">
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  )
}
