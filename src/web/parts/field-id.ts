/** The id of the box for one form name, so that an error can point at it: 'phone' gives 'f-phone'. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(/[^A-Za-z0-9_-]+/g, '-')}`
}
