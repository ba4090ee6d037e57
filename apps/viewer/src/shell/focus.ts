import type { Selection } from '../store/state.ts'

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches
const behavior = (): ScrollBehavior => (calm() ? 'auto' : 'smooth')

/** Leads the eye and the focus to the evidence of what was opened. */
export function reveal(): void {
  const here = document.querySelector<HTMLElement>('.article mark.here')
  if (!here) return
  const { top, bottom } = here.getBoundingClientRect()
  const covered = document.querySelector('[data-card]')?.getBoundingClientRect()
  const sheet = covered && covered.left <= 0 ? covered.top : innerHeight
  if (top < 80 || bottom > sheet - 40) {
    // Under a sheet at the foot of the page the middle is covered: a third from the top is seen.
    const middle = sheet < innerHeight ? innerHeight / 4 : innerHeight / 2
    scrollBy({ top: top - middle, behavior: behavior() })
  }
  here.focus({ preventScroll: true })
}

/** Back from evidence to the line or mark it was opened from. */
export function backFrom({ entry, from }: Selection, more: boolean): void {
  if (more || from === 'text') return
  const line = document.querySelector<HTMLElement>(`.index [data-line="${CSS.escape(entry)}"]`)
  line?.focus({ preventScroll: true })
  line?.scrollIntoView({ block: 'nearest', behavior: behavior() })
}
