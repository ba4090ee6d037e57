import { useEffect, useState } from 'react'
import { useDesk } from '../store/desk.ts'

/** Files and text dropped or pasted anywhere on the page are read. */
export function Drop() {
  const { read } = useDesk()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const { files } = event.dataTransfer ?? {}
      const text = event.dataTransfer?.getData('text/plain')
      if (files?.length) read([...files].map((file) => ({ name: file.name, content: file })))
      else if (text) read([{ name: 'dropped text', content: text }])
    }
    const paste = (event: ClipboardEvent) => {
      if ((event.target as Element | null)?.closest?.('input, textarea')) return
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain')
      if (files.length) read(files.map((file) => ({ name: file.name, content: file })))
      else if (text) read([{ name: 'pasted text', content: text }])
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    addEventListener('paste', paste)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
      removeEventListener('paste', paste)
    }
  }, [read])
  return over ? <div className="drop">Drop to read</div> : null
}
