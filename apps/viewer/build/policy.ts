import type { Plugin } from 'vite'

/** The page's content security policy holds in what is built. The development server's reload needs inline scripts. */
export const policyInBuild = (): Plugin => ({
  name: 'copydesk:policy',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/^.*http-equiv="Content-Security-Policy".*\n/m, ''),
})
