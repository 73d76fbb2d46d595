import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One process for many files: what they load, and the knowledge, is loaded once a process. No file replaces a module or leaves a global changed.
    isolate: false,
    globalSetup: ['test/support/built-knowledge.ts'],
    maxWorkers: 2,
  },
});
