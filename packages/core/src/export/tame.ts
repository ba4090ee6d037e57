/** C0 and C1 control characters but for tab and line feed. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** A deep copy in which control characters are U+FFFD, so that a document cannot speak to the terminal. Lengths stay. */
export function tame<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, field) =>
    typeof field === 'string' ? field.replace(controls, '\ufffd') : field,
  )
}
