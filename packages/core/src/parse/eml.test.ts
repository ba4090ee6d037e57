import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from './index.ts'

const message = `Received: by x
From: =?utf-8?Q?Zo=C3=AB?= <z@b.example>
Subject: Ferry
Date: Sun, 4 May 2031 10:11:12 +0200
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_b"

--=_b
Content-Type: multipart/alternative; boundary=in

--in
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

The f=E9rry =
stops.
--in
Content-Type: text/html
Content-Transfer-Encoding: base64

PHA+VGhlIGZlcnJ5IHN0b3BzLjwvcD4=
--in--
--=_b
Content-Type: message/rfc822
Content-Disposition: attachment

From: Ana Veld <a@b.example>
Message-ID: <1@b.example>

Another.
--=_b--
`

test('no bytes make a message throw, however they are cut into chunks', async () => {
  const good = new TextEncoder().encode(message)
  const bit = fc.constantFrom(
    '--=_b\n',
    '--in',
    '\n\n',
    '=',
    '=?utf-8?B?',
    '"',
    '; boundary=',
    '\0',
    '\xff',
    'Content-Type: ',
  )
  const input = fc
    .tuple(fc.nat(good.length), fc.nat(60), fc.array(bit, { maxLength: 4 }))
    .map(([at, cut, bits]) =>
      Uint8Array.of(
        ...good.subarray(0, at),
        ...bits.flatMap((one) => [...one].map((char) => char.charCodeAt(0))),
        ...good.subarray(at + cut),
      ),
    )
  const read = (bytes: Uint8Array, size: number) =>
    Array.fromAsync(
      parse(
        (async function* () {
          for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
        })(),
        { name: 'a.eml' },
      ),
    )
  await fc.assert(
    fc.asyncProperty(input, fc.integer({ min: 1, max: 90 }), async (bytes, size) => {
      const items = await read(bytes, size)
      expect(items.length).toBeGreaterThan(0)
      expect(items).toEqual(await read(bytes, bytes.length))
    }),
    { numRuns: 300 },
  )
})
