import type { ComponentChildren } from 'preact'

export interface SummaryRow {
  term: string
  value: ComponentChildren
  /** Leads back to the question: { href, word: 'Change' }. */
  change?: { href: string; word: string } | undefined
}

export interface SummaryListProps {
  rows: readonly SummaryRow[]
}

/** Question and answer, side by side, each with its way back: check my answers. */
export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl class="summary">
      {rows.map(({ term, value, change }) => (
        <div class="summary-row">
          <dt>{term}</dt>
          <dd>{value}</dd>
          {change ? (
            <dd class="summary-change">
              <a href={change.href}>
                {change.word}
                <span class="unseen">: {term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
