// Sends documents a piece at a time while the form is open, and goes on after a cut; without this file the form sends them.
import './tus.js'

const { Upload } = window.tus
const PIECE = 8 * 1024 * 1024
const PATIENCE = [0, 1000, 2000, 4000, 8000]
const PAUSE = 10_000

/** `words` holds where to send them, what to say of them, and the template of one. */
export function sendInPieces(words) {
  const form = words.closest('form')
  const status = form.querySelector('[data-uploads-status]')
  const shown = form.querySelector('[data-submitting-status]')
  const entries = new Set()
  let pressed = null

  for (const field of form.querySelectorAll('input[type="file"]')) {
    const list = document.createElement('ul')
    list.className = 'govuk-list op-uploads'
    list.ariaLabel = words.dataset.list
    list.hidden = true
    field.after(list)
    field.addEventListener('change', () => choose(field, list))
    // People choose before this file has come, and browsers put back what was chosen before a reload.
    if (field.files.length) choose(field, list)
  }
  addEventListener('online', () => { for (const entry of entries) if (entry.isWaiting) entry.go() })
  addEventListener('beforeunload', event => { if (entries.size && !form.dataset.leaving) event.preventDefault() })
  form.addEventListener('submit', event => {
    if ([...entries].every(entry => entry.isOver)) return leave()
    event.preventDefault()
    pressed = event.submitter
    shown.textContent = words.dataset.first
  })

  function choose(field, list) {
    const files = [...field.files]
    field.value = ''
    if (!field.multiple) for (const entry of entries) entry.cancel()
    for (const file of files) entries.add(send(file, field, list))
  }

  function send(file, field, list) {
    const row = words.querySelector('template').content.cloneNode(true).firstElementChild
    for (const name of row.querySelectorAll('[data-name]')) name.textContent = file.name
    const bar = row.querySelector('progress')
    const again = row.querySelector('[data-again]')
    bar.ariaLabel = file.name
    list.append(row)
    list.hidden = false

    // Among what stands before the files: that is read before they are.
    const named = document.createElement('input')
    named.type = 'hidden'
    const entry = { isOver: false, isWaiting: false, go, cancel }
    const upload = new Upload(file, {
      endpoint: words.dataset.uploads,
      chunkSize: PIECE,
      retryDelays: PATIENCE,
      headers: { 'X-CSRF-TOKEN': form.elements._csrf.value },
      fingerprint: async () => ['op', field.name, file.name, file.size, file.lastModified].join(' '),
      onProgress: (sent, all) => {
        document.dispatchEvent(new Event('op-busy'))
        bar.value = Math.floor(100 * sent / all)
        entry.isWaiting = false
        state(words.dataset.sending.replace('{n}', bar.value))
      },
      onError: error => fail(error.originalResponse?.getStatus()),
      onSuccess: arrive,
    })
    row.querySelector('[data-cancel]').addEventListener('click', () => { cancel(); field.focus() })
    again.addEventListener('click', () => { bar.focus(); go() })
    if (file.size > Number(words.dataset.mostBytes)) stop(words.dataset.tooLarge)
    else upload.findPreviousUploads().then(before => {
      if (before.length) upload.resumeFromPreviousUpload(before[0])
      go()
    })
    return entry

    function go() {
      entry.isWaiting = false
      again.hidden = true
      bar.hidden = false
      upload.start()
    }

    function arrive() {
      bar.value = 100
      named.name = field.name.replace(/^file-/, 'upload-')
      named.value = `${upload.url.split('/').at(-1)} ${file.name}`
      words.append(named)
      bar.hidden = true
      entry.isOver = true
      announce(words.dataset.arrived)
      if (pressed && [...entries].every(it => it.isOver)) form.requestSubmit(pressed)
    }

    /** No answer at all is a cut connection: it goes on by itself. */
    function fail(answer) {
      if (answer === 401) retryable(words.dataset.signedOut)
      else if (answer === 413) stop(words.dataset.tooLarge)
      else if (answer === 429) retryable(words.dataset.tooMany)
      else if (answer >= 400) retryable(words.dataset.refused)
      else wait()
    }

    function wait() {
      entry.isWaiting = true
      announce(words.dataset.waiting)
      setTimeout(() => { if (entry.isWaiting) go() }, PAUSE)
    }

    function retryable(why) {
      stop(why)
      again.hidden = false
    }

    function stop(why) {
      bar.hidden = true
      pressed = null
      shown.textContent = ''
      announce(why)
    }

    function cancel() {
      entry.isWaiting = false
      entries.delete(entry)
      row.remove()
      named.remove()
      list.hidden = !list.children.length
      upload.abort(true).catch(() => {})
    }

    function announce(what) {
      state(what)
      say(`${file.name}. ${what}`)
    }

    function state(what) {
      row.querySelector('[data-state]').textContent = what
    }
  }

  function say(what) {
    status.textContent = what
  }

  function leave() {
    form.dataset.leaving = 'yes'
  }
}
