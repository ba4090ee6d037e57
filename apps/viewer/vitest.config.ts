import { defineConfig } from 'vitest/config'

const conditions = ['@copydesk/source', 'module', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/build-site.ts'],
    fileParallelism: false, // times are measured, and each file has a browser of its own
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
})
