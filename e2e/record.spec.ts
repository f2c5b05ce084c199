import { expect, test } from "@playwright/test";
import { toWallTime } from "@/newsroom/arabic/wall-time";
import { publish } from "@/newsroom/publishing/publish";
import { withdraw } from "@/newsroom/publishing/withdraw";
import { approve } from "@/newsroom/review/approve";
import { submit } from "@/newsroom/review/submit";
import { createStory } from "@/newsroom/stories/create-story";
import { saveStory } from "@/newsroom/stories/save-story";
import { expectAccessible } from "./accessible";
import { as, sectionIdOf } from "./newsroom";
import { asSomeone } from "./sign-in";

const minuteAgo = (minutes: number) => toWallTime(new Date(Date.now() - minutes * 60_000), "Asia/Baghdad");

/** Published two hours ago, changed an hour ago, withdrawn half an hour ago. */
async function aStoryWithAPast(marker: string): Promise<number> {
  const written = await createStory(await as("zainab", 180), {
    headline: `الخبر كما خرج أولاً ${marker}`,
    creditSources: ["وكالات"],
    sectionId: await sectionIdOf("politics"),
    body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "قال الوزير." }] }] },
  });
  const sent = await submit(await as("zainab", 170), written.id, { version: written.version });
  const approved = await approve(await as("ali", 150), sent.id, { version: sent.version });
  const live = await publish(await as("salma", 120), approved.id, { version: approved.version });
  const text = { ...live.text, headline: `الخبر بعد تحديثه ${marker}` };
  const changed = await saveStory(await as("zainab", 90), live.id, { version: live.version, text });
  const again = await approve(await as("ali", 80), changed.id, { version: changed.version });
  const updated = await publish(await as("salma", 60), again.id, { version: again.version });
  await withdraw(await as("salma", 30), updated.id, { version: updated.version, reason: "خطأ" });
  return written.id;
}

test("سلمى shows what readers had in any minute; nobody else has that page", async ({ browser }) => {
  const marker = Date.now().toString(36);
  const id = await aStoryWithAPast(marker);
  const salma = await asSomeone(browser, "salma");
  await salma.goto(`/desk/stories/${id}/revisions`);
  await salma.getByRole("link", { name: "سجل النشر" }).click();
  const panel = salma.getByRole("region", { name: /^(?:كان|لم يكن) القرّاء/ });
  const standing = salma.frameLocator("iframe").getByRole("heading", { level: 1 });
  const ask = async (wall: string) => {
    await salma.getByLabel("ما الذي كان منشوراً في").fill(wall);
    await salma.getByRole("button", { name: "اعرض" }).click();
  };

  await ask(minuteAgo(100));
  await expect(standing).toHaveText(`الخبر كما خرج أولاً ${marker}`);
  await expect(panel.getByText("الختم سليم")).toBeVisible();
  await ask(minuteAgo(45));
  await expect(standing).toHaveText(`الخبر بعد تحديثه ${marker}`);
  await expectAccessible(salma);
  await ask(minuteAgo(10));
  await expect(panel.getByRole("heading", { name: /لم يكن القرّاء يرون شيئاً/ })).toBeVisible();
  await ask(minuteAgo(170));
  await expect(salma.getByText("لم يكن هذا الخبر قد نُشر بعد.")).toBeVisible();
  await salma
    .getByRole("list")
    .getByRole("link", { name: /^نُشر تحديثه/ })
    .click();
  await expect(standing).toHaveText(`الخبر بعد تحديثه ${marker}`);

  const ali = await asSomeone(browser, "ali");
  for (const path of [`record`, `proof?stood=${minuteAgo(45)}`]) {
    await ali.goto(`/desk/stories/${id}/${path}`);
    await expect(ali.getByText(marker)).toBeHidden();
  }
  await ali.goto(`/desk/stories/${id}/revisions`);
  await expect(ali.getByRole("link", { name: "سجل النشر" })).toBeHidden();
});
