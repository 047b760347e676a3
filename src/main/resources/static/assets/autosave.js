// Saves a step while somebody types; without this file it is saved when a button is pressed.

const PAUSE = 1500
const PATIENCE = 10_000
const AGAIN = 15_000

/** What the server has made of it comes back as the same page: each element with data-renewed is taken from there. */
export function saveWhileTyping(form) {
  const saved = form.querySelector('[data-saved]')
  const notSaved = form.querySelector('[data-not-saved]')
  let timer = 0
  let onItsWay = null
  let typedSince = false
  let leaving = false

  form.addEventListener('input', () => {
    typedSince = true
    save(PAUSE)
  })
  addEventListener('online', () => save(0))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send()
  })
  // What was on its way when the page was left has come or not: the server knows.
  addEventListener('pageshow', event => {
    if (event.persisted && onItsWay) location.reload()
    leaving = false
  })
  document.addEventListener('submit', waitForTheLast)
  if (isTypedInto(form)) {
    typedSince = true
    save(PAUSE)
  }

  function save(after) {
    clearTimeout(timer)
    timer = setTimeout(send, after)
  }

  async function send() {
    if (!typedSince || onItsWay || leaving) return
    typedSince = false
    onItsWay = post()
    const answer = await onItsWay
    onItsWay = null
    if (answer) renew(answer)
    else typedSince = true
    tell(Boolean(answer))
    if (typedSince) save(answer ? PAUSE : AGAIN)
  }

  /** The page as it is now; nothing when it was not saved. */
  async function post() {
    const fields = new URLSearchParams(new FormData(form))
    fields.set('do', 'keep')
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: fields,
        headers: { 'X-Requested-With': 'fetch' },
        credentials: 'same-origin',
        redirect: 'error',
        keepalive: document.visibilityState === 'hidden',
        signal: AbortSignal.timeout(PATIENCE),
      })
      return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
    } catch {
      return null
    }
  }

  function renew(page) {
    for (const old of document.querySelectorAll('[data-renewed]')) {
      const renewed = page.getElementById(old.id)
      if (renewed) old.replaceWith(document.adoptNode(renewed))
    }
  }

  function tell(isSaved) {
    saved.hidden = !isSaved
    notSaved.hidden = isSaved
  }

  /** Had a button the old answers beside the new ones, they would look like another page's. */
  async function waitForTheLast(event) {
    if (event.target !== form || leaving) return
    clearTimeout(timer)
    leaving = true
    if (!onItsWay) return
    event.preventDefault()
    event.stopImmediatePropagation()
    await onItsWay
    form.requestSubmit(event.submitter)
  }
}

/** People type before this file has come, and browsers put back what was typed before a reload. */
function isTypedInto(form) {
  return [...form.elements].some(field => {
    if (field.options) return field.selectedIndex !== Math.max(0, [...field.options].findIndex(option => option.defaultSelected))
    if (['radio', 'checkbox'].includes(field.type)) return field.checked !== field.defaultChecked
    return 'defaultValue' in field && field.value !== field.defaultValue
  })
}
