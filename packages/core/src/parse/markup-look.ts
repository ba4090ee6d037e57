const tags =
  /<\/?(?:p|div|span|article|section|h[1-6]|ul|ol|li|a|br|table|td|img|figure|blockquote|em|strong|b|i)(?:\s[^<>]{0,300})?\/?>/gi

/** Whether a field holds HTML: it begins with a block's tag, or has three of an article's tags in its first part. */
export function looksLikeMarkup(text: string): boolean {
  const start = text.slice(0, 4000)
  return (
    /^\s*<(?:!doctype|html|body|p|div|article|section|h[1-6]|figure|ul|ol|blockquote|table)\b/i.test(start) ||
    (start.match(tags)?.length ?? 0) >= 3
  )
}
