/** Hidden and missing are the same: whoever may not know of a thing is told it is not there. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}
