// Suggests addresses while somebody types one; without this file the button beside the field finds them.
import Combobox from './combobox.js'

const PAUSE = 250

/** `search` says where to ask and from how many characters on, and holds the template of what is chosen. */
export function suggestAddresses(search) {
  const input = search.querySelector('input[type="text"]')
  const list = search.querySelector('[role="listbox"]')
  const status = search.querySelector('[role="status"]')
  const choice = search.querySelector('[data-choice]')
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false })
  let suggestions = []
  let timer
  let asking

  const how = document.getElementById(input.id.replace(/find$/, 'how'))
  input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby')} ${how.id}`.trim())
  input.addEventListener('input', typed)
  input.addEventListener('blur', close)
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !list.hidden) { event.preventDefault(); close() }
  })
  // Pressing on a suggestion leaves the focus, and so the list, where it is.
  list.addEventListener('mousedown', event => event.preventDefault())
  list.addEventListener('combobox-commit', event => choose(suggestions[[...list.children].indexOf(event.target)]))
  if (document.activeElement === input && input.value !== input.defaultValue) typed()

  function typed() {
    unchoose()
    clearTimeout(timer)
    asking?.abort()
    const text = input.value.trim()
    if (text.length < Number(search.dataset.least)) { say(''); close() }
    else timer = setTimeout(() => ask(text), PAUSE)
  }

  /** Without an answer that it understands it is silent: the button is there. */
  async function ask(text) {
    asking = new AbortController()
    try {
      const address = `${search.dataset.addresses}?q=${encodeURIComponent(text)}`
      const answer = await fetch(address, { credentials: 'same-origin', redirect: 'manual', signal: asking.signal })
      if (answer.ok || answer.status === 429) show(await answer.json())
    } catch (cut) {
      if (cut.name !== 'AbortError') close()
    }
  }

  function show(answer) {
    if (document.activeElement !== input) return
    suggestions = answer.places
    list.replaceChildren(...suggestions.map(option))
    say(answer.status, suggestions.length > 0)
    if (!suggestions.length) return close()
    combobox.stop()
    list.hidden = false
    combobox.start()
  }

  function option(suggestion, index) {
    const item = document.createElement('li')
    item.id = `${list.id}-${index}`
    item.role = 'option'
    item.append(...address(suggestion), ' ', small(suggestion.postalCode))
    return item
  }

  /** The same choice as the button offers, already made. */
  function choose(suggestion) {
    const row = search.querySelector('template').content.cloneNode(true)
    row.querySelector('input').value = suggestion.place
    row.querySelector('[data-address]').append(...address(suggestion))
    row.querySelector('[data-postal-code]').textContent = suggestion.postalCode
    choice.querySelector('.govuk-radios').replaceChildren(row)
    choice.hidden = false
    input.value = suggestion.line
    close()
    choice.dispatchEvent(new Event('input', { bubbles: true }))
    say(search.dataset.chosen.replace('{address}', suggestion.line), true)
  }

  /** Whoever types on has not chosen yet. */
  function unchoose() {
    choice.querySelector('.govuk-radios').replaceChildren()
    choice.hidden = true
  }

  function close() {
    clearTimeout(timer)
    if (list.hidden) return
    combobox.stop()
    list.hidden = true
  }

  /** What anybody who looks sees anyway is for listeners only. */
  function say(what, isSeen = false) {
    status.classList.toggle('govuk-visually-hidden', isSeen)
    status.textContent = what
  }
}

/** Each direction in its own language. */
function address({ street, directionFr, directionEn, town }) {
  const direction = directionFr ? [' ', spoken(directionFr, 'fr'), '/', spoken(directionEn, 'en')] : []
  return [street, ...direction, `, ${town}`]
}

function spoken(text, lang) {
  const span = document.createElement('span')
  span.lang = lang
  span.textContent = text
  return span
}

function small(text) {
  const span = document.createElement('span')
  span.className = 'op-suggestions__code'
  span.textContent = text
  return span
}
