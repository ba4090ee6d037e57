import { useCallback, useState } from 'react'

/** A choice that this browser remembers; where it must not, it holds until the page is left. */
export function useSetting<Value extends string>(name: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => (remembered(name) as Value | undefined) ?? initial)
  const set = useCallback(
    (next: Value) => {
      setValue(next)
      try {
        localStorage.setItem(`copydesk:${name}`, next)
      } catch {
        // storage is closed: the choice holds for this visit
      }
    },
    [name],
  )
  return [value, set]
}

function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(`copydesk:${name}`) ?? undefined
  } catch {
    return undefined
  }
}
