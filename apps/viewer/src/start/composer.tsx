import { type FormEvent, useRef } from 'react'
import { useDesk } from '../store/desk.ts'

/** A field to paste into, the day it was published, and files. */
export function Composer() {
  const { read } = useDesk()
  const text = useRef<HTMLTextAreaElement>(null)
  const day = useRef<HTMLInputElement>(null)
  const published = () => (day.current?.value ? { published: day.current.value } : {})
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const content = text.current?.value ?? ''
    read([{ name: 'pasted text', content, ...published() }])
  }
  return (
    <form onSubmit={submit} className="composer">
      <label htmlFor="paste" className="label">
        Text of an article, a page’s HTML, or JSON lines
      </label>
      <textarea id="paste" ref={text} spellCheck={false} className="field paste" />
      <div className="composer-row">
        <label className="label flex items-center gap-2">
          Published
          <input ref={day} type="date" className="field date" />
          <span className="text-faint">if you know it</span>
        </label>
        <span className="flex flex-wrap items-center gap-3">
          <label className="tool file">
            Choose files
            <input
              type="file"
              multiple
              accept=".txt,.text,.md,.html,.htm,.xhtml,.mhtml,.mht,.eml,.rss,.atom,.xml,.json,.jsonl,.ndjson,.csv,.tsv,.warc,.gz,.zip,.tar,text/*"
              className="sr-only"
              onChange={({ target }) => {
                read([...(target.files ?? [])].map((file) => ({ name: file.name, content: file, ...published() })))
                target.value = ''
              }}
            />
          </label>
          <button type="submit" className="primary">
            Read it
          </button>
        </span>
      </div>
    </form>
  )
}
