/** A form as a browser would send it untouched. */
export interface FormOnPage {
  readonly action: string
  readonly sent: URLSearchParams
  /** Every name the form itself may send, its buttons' too. */
  readonly names: ReadonlySet<string>
  /** Boxes a person can type in. */
  readonly boxes: readonly string[]
  /** What can be picked or ticked: each name with its first value. */
  readonly choices: ReadonlyMap<string, string>
}

const attribute = (tag: string, name: string): string | undefined =>
  tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1]?.replaceAll('&amp;', '&')

/** The forms of a page, read from its markup. */
export function formsIn(html: string, path: string): FormOnPage[] {
  return [...html.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)].map(([, open = '', inside = '']) => {
    const sent = new URLSearchParams()
    const boxes: string[] = []
    const choices = new Map<string, string>()
    const names = new Set<string>()
    for (const [tag] of inside.matchAll(/<(?:input|textarea|select|button)[^>]*>/g)) {
      const name = attribute(tag, 'name')
      const type = attribute(tag, 'type') ?? 'text'
      if (!name) continue
      names.add(name)
      if (type === 'hidden') sent.append(name, attribute(tag, 'value') ?? '')
      else if (tag.startsWith('<button')) continue
      else if (['radio', 'checkbox'].includes(type)) {
        if (!choices.has(name)) choices.set(name, attribute(tag, 'value') ?? '')
        if (/\schecked/.test(tag)) sent.append(name, attribute(tag, 'value') ?? '')
      } else {
        boxes.push(name)
        sent.append(name, attribute(tag, 'value') ?? '')
      }
    }
    return { action: attribute(` ${open}`, 'action') ?? path, sent, boxes, names, choices }
  })
}
