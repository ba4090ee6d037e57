import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partsOfSpeech, relations } from '@copydesk/core/testing'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { treeScore } from '../measures/tree-score.ts'
import { conllu, tagOf } from '../train/conllu.ts'
import { goldTree } from '../train/gold-tree.ts'
import type { Corpus } from './corpus.ts'

const path = 'syntax/gum-news.conllu'
/** Relations that the layers above live on. */
const asked = ['nsubj', 'nsubj:pass', 'obj', 'obl:agent', 'ccomp', 'conj'] as const
const named = (of: Uint8Array) => Array.from(of, (index) => relations[index]!)

/** Parts of speech and trees in news of the GUM corpus, which neither tagger nor parser was trained on. */
export const syntax: Corpus = {
  name: 'syntax.gum-news',
  files: () => [path],
  score(folder) {
    const read = partsOfSpeech(loadLexiconSync())
    let [right, all] = [0, 0]
    const pairs = conllu(readFileSync(join(folder, path), 'utf8')).flatMap((sentence) => {
      const { tokens, pos, trees } = read(sentence.text)
      tokens.forEach(({ start, end }, i) => {
        const covered = sentence.tokens.filter((token) => token.start < end && token.end > start)
        all++
        if (tagOf(covered, sentence)?.replace(/^VB[DNG]$/, 'VERB') === pos[i]) right++
      })
      const gold = goldTree(sentence, tokens)
      const pair = (found: typeof gold) => ({
        gold: { heads: gold.heads, relations: named(gold.relations) },
        found: { heads: found.heads, relations: named(found.relations) },
      })
      return trees ? [pair(trees())] : []
    })
    const { uas, las, f1, tokens } = treeScore(pairs, asked)
    return [
      { name: 'syntax.gum-news.accuracy', value: all ? right / all : 0, detail: `of ${all} tokens` },
      { name: 'syntax.gum-news.uas', value: uas, detail: `of ${tokens} tokens` },
      { name: 'syntax.gum-news.las', value: las, detail: 'head and relation' },
      ...asked.map((name) => ({
        name: `syntax.gum-news.${name.replace(':', '-')}`,
        value: f1.get(name) ?? 0,
        detail: 'F1 of its arcs',
      })),
    ]
  },
}
