import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The plugin judges by declarations that are built, and some tests run it as it is built.
    globalSetup: ["test/support/env-build.ts"],
    // What all code shares must be the same after a test file as before it.
    setupFiles: ["test/assurance/prototype/setup.ts"],
    // Some tests start compilers and buf, on machines that may be slow.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // By default one core is left free, which on two is every other one.
    maxWorkers: "100%",
  },
});
