import nlp from 'compromise'

/** `nlp(text)` with what it offers for the same questions: sentences, people, places, organizations, quotations. */
export function readByCompromise(text: string): number {
  const document = nlp(text)
  return (
    document.sentences().length +
    document.people().out('array').length +
    document.places().out('array').length +
    document.organizations().out('array').length +
    document.quotations().out('array').length
  )
}

/** The names alone: people, places and organizations. */
export function namesByCompromise(text: string): number {
  const document = nlp(text)
  return (
    document.people().out('array').length +
    document.places().out('array').length +
    document.organizations().out('array').length
  )
}

/** The quotations alone. */
export function quotationsByCompromise(text: string): number {
  return nlp(text).quotations().out('array').length
}
