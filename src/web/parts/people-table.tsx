import type { ComponentChildren } from 'preact'

export interface PeopleTableRow {
  /** The first cell: a name, a link. */
  head: ComponentChildren
  /** The other cells, in the order of the columns after the first. */
  cells: readonly ComponentChildren[]
}

export interface PeopleTableProps {
  caption: string
  /** Says the caption to screen readers only, when a heading above already says it. */
  captionUnseen?: boolean | undefined
  columns: readonly string[]
  rows: readonly PeopleTableRow[]
}

/** Said in full, because some browsers stop calling it a table once it is laid out as cards. */
const says = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  head: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const

/** The staff board: a table where there is room, cards on a phone. */
export function PeopleTable({ caption, captionUnseen, columns, rows }: PeopleTableProps) {
  const [first, ...others] = columns
  return (
    <table class="board" {...says.table}>
      <caption class={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
      <thead {...says.group}>
        <tr {...says.row}>
          <th {...says.column}>{first}</th>
          {others.map((label) => (
            <th {...says.column}>{label}</th>
          ))}
        </tr>
      </thead>
      <tbody {...says.group}>
        {rows.map(({ head, cells }) => (
          <tr {...says.row}>
            <th {...says.head}>{head}</th>
            {others.map((label, i) => (
              <td {...says.cell}>
                <span class="board-label" aria-hidden="true">
                  {label}
                </span>
                <span class="board-value">{cells[i]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
