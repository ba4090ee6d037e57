import { claims } from '../claims/index.ts'
import { clean } from '../clean/index.ts'
import { conflicts } from '../conflicts/index.ts'
import { counts } from '../counts/index.ts'
import { entities } from '../entities/index.ts'
import { events } from '../events/index.ts'
import { language } from '../language/index.ts'
import { mentions } from '../mentions/index.ts'
import { metadata } from '../metadata/index.ts'
import { quotes } from '../quotes/index.ts'
import { sentences } from '../sentences/index.ts'
import { syntax } from '../syntax/index.ts'
import { timeline } from '../timeline/index.ts'
import { flow } from './flow.ts'
import type { Lexicon } from './lexicon.ts'

/** The whole reading in its order: each stage sees only what stands above it. */
export const defaultFlow = (lexicon: Lexicon) =>
  flow()
    .use(clean(lexicon))
    .use(metadata(lexicon))
    .use(language(lexicon))
    .use(sentences(lexicon))
    .use(syntax(lexicon))
    .use(mentions(lexicon))
    .use(entities(lexicon))
    .use(quotes(lexicon))
    .use(claims(lexicon))
    .use(counts(lexicon))
    .use(events(lexicon))
    .use(timeline(lexicon))
    .use(conflicts(lexicon))
