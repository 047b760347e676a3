// Progressive enhancement only: every page works without this file.
import { createAll, Button, CharacterCount, ErrorSummary, NotificationBanner, PasswordInput } from './govuk.js'

document.body.classList.add('govuk-frontend-supported')
for (const component of [Button, CharacterCount, ErrorSummary, NotificationBanner, PasswordInput]) createAll(component)

openMenuOnWideScreens()
closeAccountMenuOnEscapeOrOutside()
announceSlowSubmissions()
chooseAllAtOnce()
for (const form of document.querySelectorAll('form[data-questions]')) {
  import('./questions.js').then(({ showWhatApplies }) => showWhatApplies(form))
}
for (const search of document.querySelectorAll('[data-addresses]')) {
  import('./addresses.js').then(({ suggestAddresses }) => suggestAddresses(search))
}
for (const form of document.querySelectorAll('form[data-saves]')) {
  import('./autosave.js').then(({ saveWhileTyping }) => saveWhileTyping(form))
}
for (const holder of document.querySelectorAll('[data-map]')) {
  import('./map.js').then(({ offerMap }) => offerMap(holder))
}
for (const uploads of document.querySelectorAll('[data-uploads]')) {
  import('./uploads.js').then(({ sendInPieces }) => sendInPieces(uploads))
}
for (const form of document.querySelectorAll('form[data-passkey]')) {
  import('./passkeys.js').then(({ offerPasskey }) => offerPasskey(form))
}
const session = document.querySelector('dialog[data-module="op-session"]')
if (session) {
  restoreTyped(session.dataset.account)
  watchSession(session)
}

/** Browsers without ::details-content cannot show a closed <details> by CSS. */
function openMenuOnWideScreens() {
  const menu = document.querySelector('.op-menu')
  if (!menu || CSS.supports('selector(::details-content)')) return
  const narrow = matchMedia('(max-width: 40rem)')
  const apply = () => { menu.open = !narrow.matches }
  narrow.addEventListener('change', apply)
  apply()
}

function closeAccountMenuOnEscapeOrOutside() {
  const account = document.querySelector('.op-account')
  if (!account) return
  document.addEventListener('click', event => {
    if (!account.contains(event.target)) account.open = false
  })
  account.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !account.open) return
    account.open = false
    account.querySelector('summary').focus()
  })
}

/** A form with data-submitting="Traitement en cours…" says so in its own role="status". */
function announceSlowSubmissions() {
  for (const form of document.querySelectorAll('form[data-submitting]')) {
    const status = form.querySelector('[data-submitting-status]')
    if (!status) continue
    form.addEventListener('submit', () => { status.textContent = form.dataset.submitting })
    addEventListener('pageshow', () => { status.textContent = '' })
  }
}

/** A box that chooses all boxes of the table in its form; without this file it is not shown. */
function chooseAllAtOnce() {
  for (const holder of document.querySelectorAll('[data-choose-all]')) {
    const all = holder.querySelector('input')
    const boxes = [...holder.closest('form').querySelectorAll('tbody input[type="checkbox"]')]
    holder.hidden = false
    all.addEventListener('change', () => { for (const box of boxes) box.checked = all.checked })
    for (const box of boxes) box.addEventListener('change', () => { all.checked = boxes.every(it => it.checked) })
  }
}

/** Warns before the idle limit, in step with the other tabs; at the limit the server shows sign-in. */
function watchSession(dialog) {
  const idle = Number(dialog.dataset.idleSeconds) * 1000
  const warn = Number(dialog.dataset.warnSeconds) * 1000
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('op-session') : null
  const clock = dialog.querySelector('[data-session-clock]')
  const status = dialog.querySelector('[data-session-status]')
  let renewedAt = Date.now()
  let lastMinuteSaid = false

  tabs?.addEventListener('message', () => renew())
  tabs?.postMessage('renewed')
  dialog.querySelector('[data-session-stay]').addEventListener('click', stay)
  dialog.addEventListener('cancel', event => { event.preventDefault(); stay() })
  for (const type of ['input', 'keydown', 'op-busy']) document.addEventListener(type, typed)
  document.addEventListener('visibilitychange', tick)
  setInterval(tick, 1000)

  function typed() {
    if (!dialog.open && Date.now() - renewedAt >= 60_000) keepAlive()
  }

  async function stay() {
    if (!await keepAlive()) leave()
  }

  /** False only when the server says that the session is over; being offline decides nothing. */
  async function keepAlive() {
    renew()
    try {
      const answer = await fetch(dialog.dataset.keepalive, { credentials: 'same-origin', cache: 'no-store', redirect: 'manual' })
      if (answer.ok) tabs?.postMessage('renewed')
      return answer.type !== 'opaqueredirect' && answer.status !== 401 && answer.status !== 403
    } catch {
      return true
    }
  }

  function renew() {
    renewedAt = Date.now()
    lastMinuteSaid = false
    status.textContent = ''
    if (dialog.open) dialog.close()
  }

  function tick() {
    const left = renewedAt + idle - Date.now()
    if (left <= 0) return leave()
    if (left > warn) return
    if (!dialog.open) open()
    const seconds = Math.ceil(left / 1000)
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    if (left <= 60_000 && !lastMinuteSaid) {
      lastMinuteSaid = true
      status.textContent = dialog.dataset.lastMinute
    }
  }

  function open() {
    dialog.showModal()
    dialog.querySelector('[data-session-stay]').focus()
  }

  function leave() {
    keepTyped(dialog.dataset.account)
    location.replace(location.pathname + location.search)
  }
}

/** Text in form[data-keep] survives an expired session for an hour, in this tab, for this account. */
function keepTyped(account) {
  const values = [...document.querySelectorAll('form[data-keep] :is(textarea, input[type="text"])')]
    .filter(field => field.id && field.value !== field.defaultValue)
    .map(field => [field.id, field.value])
  if (values.length) sessionStorage.setItem(keptAt(), JSON.stringify({ account, at: Date.now(), values }))
}

function restoreTyped(account) {
  const kept = JSON.parse(sessionStorage.getItem(keptAt()))
  sessionStorage.removeItem(keptAt())
  if (!kept || kept.account !== account || Date.now() - kept.at > 3_600_000) return
  for (const [id, value] of kept.values) {
    const field = document.getElementById(id)
    if (field && !field.value) field.value = value
  }
  for (const note of document.querySelectorAll('form[data-keep] [data-restored]')) note.hidden = false
}

function keptAt() {
  return `op-kept:${location.pathname}`
}
