import type { Voucher } from '../model/entry.ts'

/** Who stands behind an event or a figure. No event is shown without it. */
export function Vouchers({ vouchers }: { readonly vouchers: readonly Voucher[] }) {
  return (
    <span className="vouchers">
      {vouchers.map(({ who, stance }, i) => (
        <span key={`${who} ${stance}`} className="voucher">
          {i > 0 && '; '}
          <b>{who}</b> {stance}
        </span>
      ))}
    </span>
  )
}
