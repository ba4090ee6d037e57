import { samples } from 'virtual:samples'
import { useDesk } from '../store/desk.ts'
import { Composer } from './composer.tsx'

/** The page before anything is read: paste, choose, or pick a sample. */
export function Start() {
  const { read, state } = useDesk()
  return (
    <main id="main" className="start">
      <h1 className="start-title">
        {state.documents.length ? 'Read another article' : 'Paste an article. See who says what.'}
      </h1>
      <p className="lede">
        Copydesk cleans the text and shows who speaks, about whom, what happened and who vouches for it, each with the
        very characters it was read from. It reads here, in your browser: nothing leaves this machine.
      </p>
      <Composer />
      <section aria-labelledby="samples">
        <h2 id="samples" className="section-title">
          Or pick a sample
        </h2>
        <ul className="samples">
          {samples.map(({ name, shows, text }) => (
            <li key={name}>
              <button type="button" className="sample" onClick={() => read([{ name, content: text }])}>
                <span className="sample-name">{name}</span>
                <span className="sample-shows">{shows}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p className="made">
        Place names and locations: GeoNames. Map: Natural Earth. Licenses of the{' '}
        <a className="link" href="./licenses-lexicon.txt">
          data
        </a>
        , the{' '}
        <a className="link" href="./licenses.md">
          page
        </a>{' '}
        and the{' '}
        <a className="link" href="./licenses-reader.md">
          reader
        </a>
        .
      </p>
    </main>
  )
}
