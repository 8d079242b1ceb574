import { defineConfig } from 'vitest/config'

const all = 'tests/**/*.test.ts'
/** They change the rights of the process or what its modules know, or load these anew. */
const alone = [
  'tests/content/order.test.ts',
  'tests/files/*.test.ts',
  'tests/render/pptx/shared-look.test.ts',
  'tests/typography/missing-fonts.test.ts',
]
/** They run the program as it is published. */
const program = 'tests/program/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    setupFiles: ['tests/support/set-up.ts'],
    projects: [
      // Modules are loaded once for many files: half of the time would go into that.
      {
        extends: true,
        test: {
          ...{ name: 'together', pool: 'threads', isolate: false },
          ...{ include: [all], exclude: [...alone, program] },
        },
      },
      { extends: true, test: { name: 'alone', pool: 'forks', include: alone } },
      {
        extends: true,
        test: {
          ...{ name: 'program', pool: 'threads', isolate: false, include: [program] },
          globalSetup: 'tests/support/build-program.ts',
        },
      },
    ],
  },
})
