/** Looks for news every few seconds and shows the page again when there is some and nobody is busy. */
class LivePage extends HTMLElement {
  #timer = 0

  connectedCallback() {
    const seconds = Number(this.getAttribute('every')) || 15
    this.#timer = window.setInterval(() => this.#look(), seconds * 1000)
  }

  disconnectedCallback() {
    clearInterval(this.#timer)
  }

  async #look() {
    if (document.hidden || isBusy()) return
    const answer = await fetch(location.href).catch(() => undefined)
    const page = answer?.ok ? await answer.text() : undefined
    if (page === undefined || page.includes(` version="${this.getAttribute('version')}"`)) return
    if (!isBusy()) location.reload()
  }
}

/** In a field, with something typed or picked and not sent, or reading what to mend. */
function isBusy() {
  if (document.activeElement?.matches('input, textarea, select')) return true
  if (document.querySelector('error-focus')) return true
  return [...document.querySelectorAll('input, textarea, option')].some(isChanged)
}

function isChanged(field: Element) {
  if (field instanceof HTMLOptionElement) return field.selected !== field.defaultSelected
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (!(field instanceof HTMLInputElement)) return false
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked
}

customElements.define('live-page', LivePage)
