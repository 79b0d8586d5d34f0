/** Puts the reader at the list of what to mend when the page comes back with one. */
class ErrorFocus extends HTMLElement {
  connectedCallback() {
    this.querySelector<HTMLElement>('[tabindex]')?.focus()
  }
}

customElements.define('error-focus', ErrorFocus)
