/** Words on one line: single spaces between them, none around them. */
export const oneLine = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ')
