import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Every worker has a database of its own; more than eight only wait for the disk. */
const maxWorkers = Math.min(8, Math.max(2, availableParallelism()));

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: ["**/node_modules/**", ".next/**", "e2e/**"],
    globalSetup: ["test/global-setup.ts"],
    setupFiles: ["test/worker-database.ts"],
    maxWorkers,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: {
      AUTH_SECRET: "a-secret-for-tests-only-0000000000000000",
      INTERNAL_SECRET: "another-secret-for-tests-only-0000000000",
    },
  },
});
