import type { Format } from './format.ts'

/** RSS 0.9 to 2.0 and Atom: each item a document. Sources: rssboard.org, web.resource.org/rss/1.0, RFC 4287. */
export const feed: Format<'feed'> = {
  name: 'feed',
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  endings: ['.rss', '.atom', '.rdf'],
  detect: (head) =>
    /^\s*(?:<\?[^>]{0,400}>\s*)*(?:<!--(?:[^-]|-[^-]){0,2000}-->\s*|<\?[^>]{0,400}>\s*)*<(?:rss|(?:atom:)?feed|rdf:RDF)\b/i.test(
      head,
    ),
  async *read(input) {
    const { readFeed } = await import('./read-feed.ts')
    yield* readFeed(input)
  },
}
