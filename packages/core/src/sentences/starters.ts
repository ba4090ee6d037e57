/** Words that, written with a capital after an abbreviation or initial, start a sentence rather than go on a name. */
export const starters: ReadonlySet<string> = new Set(
  (
    'The A An He She It They We You I This That These Those There Here His Her Its Their Our My Your ' +
    'In On At By For From With Without Under Over After Before Since Until During Despite Among Between Against About ' +
    'As If When While Where Why Who What Which How Whether Because Although Though Unless Once ' +
    'But And Or Nor So Yet Then Thus Now Still Also Only Even Just Not No Yes Both Each Every All Some Many Most Several Few ' +
    'Another Other Others One Two Three Four Five Six Seven Eight Nine Ten Meanwhile However According Earlier Later Last ' +
    'Next Today Tomorrow Yesterday Instead Nevertheless Moreover Furthermore Nobody Nothing Everyone Somebody Such'
  ).split(' '),
)
