// Shows each question of a form as soon as it applies; without this file it is shown once the form is saved.

/** A question says in data-when what must hold of earlier questions of its page, all of it; nothing: always. */
export function showWhatApplies(form) {
  const questions = [...form.querySelectorAll('[data-question]')]
  const seen = form.querySelector('[name="_seen"]')
  form.addEventListener('input', show)
  addEventListener('pageshow', show)
  show()

  function show() {
    const applying = new Set()
    for (const question of questions) {
      question.hidden = !JSON.parse(question.dataset.when).every(holds)
      if (!question.hidden) applying.add(question.dataset.question)
    }
    for (const section of form.querySelectorAll('[data-section]')) {
      section.hidden = [...section.querySelectorAll('[data-question]')].every(question => question.hidden)
    }
    seen.value = [...applying].join()

    function holds({ question, values, least, never }) {
      if (never || !applying.has(question)) return false
      const answer = answerTo(question)
      if (values) return values.includes(answer)
      return least === undefined ? answer !== '' : number(answer) >= least
    }
  }

  /** The text of its first field that has any; of radios the one that is checked. */
  function answerTo(question) {
    const fields = [...form.elements].filter(field => field.name === question || field.name?.startsWith(question + '.'))
    const filled = fields.find(field => field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.value.trim())
    return filled ? filled.value.trim() : ''
  }
}

function number(text) {
  return Number(text.replace(/[\s$]/g, '').replace(/,(?=\d{3}\.)/g, '').replace(',', '.'))
}
