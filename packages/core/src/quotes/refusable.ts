import { wordSet } from '../text/index.ts'

/** What is asked for or given and may be refused: to deny it is not to say that it is untrue. */
export const refusable = wordSet(
  'entry access admission visa visas asylum bail parole permission permit permits license licence request requests ' +
    'application applications appeal appeals petition petitions motion motions bid bids service services care treatment ' +
    'coverage benefits tenure citizenship funding credit credits refuge shelter right rights protection protections ' +
    'freedom freedoms opportunity opportunities chance chances offer offers status medicine food water aid help ' +
    'assistance promotion release custody justice privilege privileges reward rewards loan loans relief',
)
