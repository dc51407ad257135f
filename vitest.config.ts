import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helpers/build.ts'],
    setupFiles: ['test/helpers/seed.ts'],
    // What the machine is set to must not change what is tested.
    env: {
      NO_COLOR: '',
      FORCE_COLOR: '',
      TEH_LANG: '',
      TEH_TODAY: '',
      TEH_DEBUG: '',
      TEH_QUICK: '',
    },
    // Files share what they import: nothing in the sources keeps a state that a test could spoil.
    isolate: false,
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**', 'schemas/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
})
