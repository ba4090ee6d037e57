import { bodies } from './body.ts'
import { casualties } from './casualties.ts'
import { coreference } from './coreference.ts'
import type { Corpus } from './corpus.ts'
import { dates } from './dates.ts'
import { dossiers } from './dossier.ts'
import { dossierSeeds } from './dossier-seeds.ts'
import { events } from './events.ts'
import { metadata } from './metadata.ts'
import { names } from './names.ts'
import { petrarch } from './petrarch.ts'
import { places } from './places.ts'
import { quotes } from './quotes.ts'
import { sentences } from './sentences.ts'
import { statements } from './statements.ts'
import { syntax } from './syntax.ts'

/** Corpora that others made: they are read where their folder is given, and nothing of them is kept. */
export const publicCorpora: readonly Corpus[] = [
  ...bodies,
  metadata,
  ...sentences,
  syntax,
  ...names,
  ...quotes,
  statements,
  casualties,
  ...dates,
  ...places,
  coreference,
  ...dossiers,
  dossierSeeds,
  events,
  petrarch,
]
