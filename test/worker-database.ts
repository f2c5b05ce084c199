import { inject } from "vitest";

process.env.TEST_DATABASE_URL = inject("databaseUrls")[Number(process.env.VITEST_POOL_ID) - 1];
