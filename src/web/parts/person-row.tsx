import type { ComponentChildren } from 'preact'
import { SeatMark } from './seat-mark.tsx'
import { StatusWord, type StatusWordProps } from './status-word.tsx'

export interface PersonRowProps {
  name: string
  initials: string
  /** 'Grandmother of Ben' */
  relation?: ComponentChildren
  /** A further line: how to reach them, what they said. */
  detail?: ComponentChildren
  href?: string | undefined
  status?: StatusWordProps | undefined
  filled?: boolean | undefined
  /** Buttons at the end of the row. */
  children?: ComponentChildren
}

/** One person in a list: seat, name, who they are to the child. */
export function PersonRow(props: PersonRowProps) {
  const { name, initials, relation, detail, href, status, filled, children } = props
  return (
    <li class="person">
      <SeatMark initials={initials} filled={filled} />
      <div class="person-words">
        <p class="person-name" data-said>
          {href ? <a href={href}>{name}</a> : name}
        </p>
        {relation ? <p class="hint">{relation}</p> : null}
        {detail ? <div>{detail}</div> : null}
      </div>
      {status ? <StatusWord {...status} /> : null}
      {children ? <div class="person-more">{children}</div> : null}
    </li>
  )
}
