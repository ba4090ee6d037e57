import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { lexiconLicense, readerLicenses } from './build/licenses.ts'
import { policyInBuild } from './build/policy.ts'
import { samples } from './build/samples.ts'

const conditions = ['@copydesk/source', 'module', 'browser', 'import', 'default']

export default defineConfig({
  base: './',
  resolve: { conditions },
  plugins: [react(), tailwindcss(), samples(), policyInBuild(), lexiconLicense()],
  worker: { format: 'es', plugins: () => [readerLicenses()] },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
  },
  optimizeDeps: {
    include: ['zod', 'htmlparser2', '@noble/hashes/sha2.js', 'pako'].map((name) => `@copydesk/core > ${name}`),
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
})
