export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1b1a17, #e9e6df); --paper: light-dark(#fbfaf6, #171614); --faint: light-dark(#6c675d, #9d978a); --line: light-dark(#dcd7ca, #3a3731); }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 6rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; } h2 { font: 600 .8rem/1.4 system-ui, sans-serif; letter-spacing: .08em; text-transform: uppercase; margin: 2.25rem 0 .5rem; color: var(--faint); }
article + article { margin-top: 4rem; padding-top: 2rem; border-top: 3px double var(--line); }
.facts, footer, li small { font: .85rem/1.5 system-ui, sans-serif; color: var(--faint); } h3 { font-size: 1.15rem; } blockquote { border-left: 3px solid var(--line); margin-left: 0; padding-left: 1rem; }
ul { padding-left: 1.1rem; } li { margin: .3rem 0; } li a { color: inherit; } .voucher { font-weight: 600; } .conflict { color: light-dark(#9b1c1c, #f09a9a); }
mark { background: none; color: inherit; } mark.person { border-bottom: 2px solid light-dark(#b8860b, #d9a93a); } mark.organization { border-bottom: 2px solid light-dark(#1f7a8c, #4fb3c6); }
mark.place { border-bottom: 2px solid light-dark(#3a7d44, #6dbb78); } mark.group { border-bottom: 2px solid light-dark(#8e4585, #c98ac0); } mark.document { border-bottom: 2px solid light-dark(#6b7280, #9ca3af); } mark.quotes { background: light-dark(#f1ead6, #2b2820); } mark.events { border-bottom: 2px dotted light-dark(#9b1c1c, #f09a9a); } mark.counts { font-weight: 600; }
a[id]:target + mark { outline: 2px solid currentColor; outline-offset: 2px; } a[id] { scroll-margin-top: 30vh; }
@media print { body { max-width: none; } }
`
