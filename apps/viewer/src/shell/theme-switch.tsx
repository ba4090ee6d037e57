import { useEffect } from 'react'
import { useSetting } from './settings.ts'

const themes = { auto: 'light', light: 'dark', dark: 'auto' } as const
type Theme = keyof typeof themes
const names: Record<Theme, string> = { auto: 'as the system', light: 'light', dark: 'dark' }
const signs: Record<Theme, string> = { auto: '◐', light: '○', dark: '●' }

export function ThemeSwitch() {
  const [theme, setTheme] = useSetting<Theme>('theme', 'auto')
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <button type="button" className="tool" onClick={() => setTheme(themes[theme])} title={`Colors: ${names[theme]}`}>
      <span aria-hidden="true">{signs[theme]}</span>
      <span className="sr-only">Colors: {names[theme]}</span>
    </button>
  )
}
