import { expect, test } from "@playwright/test";

test("both instances on the one database are ready to serve", async ({ request, baseURL }) => {
  for (const address of [baseURL, process.env.E2E_SECOND_URL]) {
    const answer = await request.get(`${address}/api/ready`);
    expect(answer.status(), address).toBe(200);
  }
});
