/** Off the page at once: forgotten on the server, hidden here, and not in the history. */
class LeaveFast extends HTMLElement {
  #presses: number[] = []

  connectedCallback() {
    this.addEventListener('submit', this)
    addEventListener('keydown', this)
    addEventListener('keyup', this)
  }

  disconnectedCallback() {
    removeEventListener('keydown', this)
    removeEventListener('keyup', this)
  }

  handleEvent(event: Event) {
    if (event instanceof KeyboardEvent) this.#count(event)
    else this.#leave(event)
  }

  /** Shift three times within five seconds; a Shift that makes a capital letter does not count. */
  #count({ type, key, timeStamp }: KeyboardEvent) {
    if (key !== 'Shift') this.#presses = []
    else if (type === 'keyup') {
      this.#presses = [...this.#presses.filter((then) => timeStamp - then < 5000), timeStamp]
      if (this.#presses.length > 2) this.#leave()
    }
  }

  #leave(event?: Event) {
    const form = this.querySelector('form')
    const to = this.getAttribute('to')
    if (!form || !to) return
    event?.preventDefault()
    document.documentElement.classList.add('gone')
    document.title = '…'
    const sent = { method: 'POST', keepalive: true, redirect: 'manual' } as const
    fetch(form.action, sent).catch(() => undefined)
    location.replace(to)
  }
}

customElements.define('leave-fast', LeaveFast)
