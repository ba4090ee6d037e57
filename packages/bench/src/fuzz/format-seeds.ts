import { gzipSync } from 'node:zlib'
import { tar, zip } from './archives.ts'
import type { Sample } from './target.ts'

const story = [
  'The council of Orla voted on Monday to close the old bridge over the Sarn.',
  '“We have waited for nine years,” said Mayor Ana Veld, who had come from Port Sarn.',
]
const page = `<!doctype html><html><head><title>Orla closes its bridge</title></head><body><article><h1>Orla closes its bridge</h1><p>${story.join('</p><p>')}</p></article></body></html>`
const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text))

const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Orla Courier</title>
<item><title>Orla closes its bridge</title><link>https://courier.example/1</link><pubDate>Mon, 12 May 2031 09:30:00 GMT</pubDate><description>Short</description>
<content:encoded><![CDATA[<p>${story.join('</p><p>')}</p>]]></content:encoded></item>
<item><title>Second &amp; last</title><guid>tag:2</guid><description>&lt;p&gt;Rain fell.&lt;/p&gt;</description></item></channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Orla</title><entry><title>Bridge</title><id>urn:1</id><updated>2031-05-12T09:30:00Z</updated><author><name>Ana Veld</name></author><content type="html">&lt;p&gt;${story[0]}&lt;/p&gt;</content></entry></feed>`
const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Orla',
  items: [
    {
      id: '1',
      url: 'https://courier.example/1',
      content_html: `<p>${story[0]}</p>`,
      date_published: '2031-05-12T09:30:00Z',
    },
  ],
})
const records = [
  { text: story[0], id: 'a' },
  { html: `<p>${story[1]}</p>`, uri: 'https://courier.example/2', published: '2031-05-12' },
]
const jsonl = records.map((record) => JSON.stringify(record)).join('\n')
const csv = `id,title,text\n1,"Bridge, old","${story[0]}"\n2,"Say ""yes""","${story[1]}\nand more"\n`

function warc(): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
  const record = (type: string, media: string, body: string) =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://courier.example/1\r\nWARC-Date: 2031-05-12T09:30:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: ${media}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
  return (
    record('warcinfo', 'application/warc-fields', 'software: orla\r\n') +
    record('response', 'application/http; msgtype=response', http) +
    record('conversion', 'text/plain', story.join('\n'))
  )
}

const eml = (type: string, body: string) =>
  `From: "Orla Courier" <post@courier.example>\r\nTo: ana@orla.example\r\nSubject: =?utf-8?Q?Orla_closes_its_bridge?=\r\nDate: Mon, 12 May 2031 09:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`
const multipart = (kind: string) =>
  eml(
    `multipart/${kind}; boundary="b1"`,
    `--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${story[0]} =E2=80=9CYes=E2=80=9D=\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://courier.example/1\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--b1--\r\n`,
  )

const markdown = `---\ntitle: Orla closes its bridge\ndate: 2031-05-12\n---\n\n# Orla closes its bridge\n\n${story[0]}\n\n> ${story[1]}\n\n* one\n* two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`
const nexis = `1 of 2 DOCUMENTS\n\nOrla Courier\n\nMay 12, 2031 Monday\n\nOrla closes its bridge\n\nBYLINE: Ana Veld\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 312 words\n\n${story.join('\n\n')}\n\nLOAD-DATE: May 13, 2031\n\nCopyright 2031 Orla Courier\n\n2 of 2 DOCUMENTS\n\nOrla Courier\n\nMay 14, 2031\n\nRain\n\nLENGTH: 20 words\n\nRain fell.\n\nLOAD-DATE: May 15, 2031\n`
const factiva = `HD Orla closes its bridge\nBY Ana Veld\nWC 312 words\nPD 12 May 2031\nSN Orla Courier\nLA English\nLP\n${story[0]}\nTD\n${story[1]}\nAN\nDocument ORLACO0020310512e75c0000a\n\n`

const saved = `<!-- Page saved with SingleFile url: https://courier.example/1 saved date: Mon May 12 2031 09:30:00 GMT+0000 -->${page}`
const archived = page.replace(
  '<body>',
  '<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base">12 captures</div><!-- END WAYBACK TOOLBAR INSERT --><a href="https://web.archive.org/web/20310512093000/https://courier.example/1">1</a>',
)
/** `Мост в Орле закрыт.` again and again, a byte a letter. */
const windows1251 = Uint8Array.from(
  Array.from({ length: 8 }, () => [
    0xcc, 0xee, 0xf1, 0xf2, 32, 0xe2, 32, 0xce, 0xf0, 0xeb, 0xe5, 32, 0xe7, 0xe0, 0xea, 0xf0, 0xfb, 0xf2, 46, 10,
  ]).flat(),
)

/** A small file of every format news arrives in. */
export function formatSeeds(): Sample[] {
  const files: Record<string, string[]> = {
    html: [page],
    rss: [rss, atom],
    json: [jsonFeed, JSON.stringify(records)],
    jsonl: [jsonl],
    csv: [csv],
    tsv: [csv.replaceAll(',', '\t')],
    warc: [warc()],
    eml: [eml('text/plain; charset=utf-8', story.join('\r\n')), multipart('alternative')],
    mbox: [
      [eml('text/plain; charset=utf-8', `>From ${story[0]}`), multipart('alternative')]
        .map((mail) => `From ana@orla.example Mon May 12 09:30:00 2031\n${mail.replaceAll('\r', '')}\n\n`)
        .join(''),
    ],
    mhtml: [multipart('related')],
    md: [markdown],
    txt: [nexis, factiva.repeat(2), story.join('\n\n')],
  }
  const samples = Object.entries(files).flatMap(([variant, texts]) =>
    texts.map((text) => ({ variant, bytes: encode(text) })),
  )
  const archive = { 'a/story.txt': encode(story.join('\n\n')), 'page.html': encode(page), '../feed.xml': encode(rss) }
  return [
    ...samples,
    { variant: 'gz', bytes: new Uint8Array(gzipSync(page)) },
    { variant: 'gz', bytes: new Uint8Array(Buffer.concat([gzipSync(warc()), gzipSync(warc())])) },
    { variant: 'zip', bytes: zip(archive) },
    { variant: 'zip', bytes: zip(archive, false) },
    { variant: 'tar', bytes: tar(archive) },
    { variant: 'gz', bytes: new Uint8Array(gzipSync(tar(archive))) },
    { variant: 'auto', bytes: encode(saved) },
    { variant: 'auto', bytes: encode(archived) },
    { variant: 'auto', bytes: new Uint8Array(Buffer.from(`\ufeff${story.join('\n\n')}`, 'utf16le')) },
    { variant: 'txt', bytes: windows1251 },
  ]
}
