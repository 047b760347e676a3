/**
 * Passkeys: the browser answers what the page asks of it, and the answer goes with the form.
 * Where it cannot, the form stays hidden.
 */
export async function offerPasskey(form) {
  const { PublicKeyCredential } = window
  if (!PublicKeyCredential?.parseRequestOptionsFromJSON || !PublicKeyCredential.prototype.toJSON) return
  const asked = JSON.parse(form.dataset.asked)
  const status = form.querySelector('[data-failed]')
  let waiting

  form.hidden = false
  document.querySelector('[data-passkey-not]')?.remove()
  form.querySelector('button').addEventListener('click', () => {
    status.textContent = ''
    answer().catch(() => { status.textContent = status.dataset.failed })
  })
  if (form.dataset.passkey === 'use' && await PublicKeyCredential.isConditionalMediationAvailable?.()) {
    answer('conditional').catch(() => {})
  }

  /** `conditional`: among what the browser offers to fill the address with. One at a time. */
  async function answer(mediation) {
    waiting?.abort()
    waiting = new AbortController()
    const { signal } = waiting
    const credential = form.dataset.passkey === 'make'
      ? await navigator.credentials.create({ signal, publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
      : await navigator.credentials.get({ signal, mediation, publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) })
    form.elements.credential.value = JSON.stringify(credential)
    form.submit()
  }
}
