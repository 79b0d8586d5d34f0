import { fieldId } from './field-id.ts'

export interface FieldProblem {
  /** The form name of the field the message is about; '' for the whole form. */
  field: string
  message: string
}

export interface ErrorSummaryProps {
  /** 'Please look at this again' */
  title: string
  problems: readonly FieldProblem[]
}

/** What to mend, on top of the page, each line leading to its field; nothing when there is nothing. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  if (problems.length === 0) return null
  return (
    <error-focus>
      <div class="errors" role="alert" tabIndex={-1} aria-labelledby="errors-title">
        <h2 id="errors-title">{title}</h2>
        <ul>
          {problems.map(({ field, message }) => (
            <li>{field === '' ? message : <a href={`#${fieldId(field)}`}>{message}</a>}</li>
          ))}
        </ul>
      </div>
    </error-focus>
  )
}
