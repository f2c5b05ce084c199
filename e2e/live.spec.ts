import { expect, test } from "@playwright/test";
import { publish } from "@/newsroom/publishing/publish";
import { approve } from "@/newsroom/review/approve";
import { submit } from "@/newsroom/review/submit";
import { createStory } from "@/newsroom/stories/create-story";
import { expectAccessible } from "./accessible";
import { as, sectionIdOf } from "./newsroom";
import { asSomeone } from "./sign-in";

async function aPublicStory(marker: string): Promise<number> {
  const written = await createStory(await as("zainab", 30), {
    headline: `جلسة البرلمان ${marker}`,
    standfirst: "تابعوا مجريات الجلسة لحظة بلحظة.",
    creditSources: ["وكالات"],
    sectionId: await sectionIdOf("politics"),
    body: {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "تبدأ الجلسة." }] }],
    },
  });
  const sent = await submit(await as("zainab", 25), written.id, { version: written.version });
  const approved = await approve(await as("ali", 20), sent.id, { version: sent.version });
  await publish(await as("salma", 15), approved.id, { version: approved.version });
  return written.id;
}

test("a session is covered live: readers see it come, with script and without", async ({ browser }) => {
  const id = await aPublicStory(Date.now().toString(36));
  const ali = await asSomeone(browser, "ali");
  await ali.goto(`/desk/stories/${id}`);
  await ali.getByRole("link", { name: "التغطية المباشرة" }).click();
  await ali.getByRole("button", { name: "ابدأ التغطية المباشرة" }).click();
  const field = ali.getByLabel("ماذا حدث الآن؟");
  const published = ali.getByRole("region", { name: "التحديثات" }).getByRole("listitem");
  const put = async (text: string) => {
    await field.fill(text);
    await field.press("Control+Enter");
    await expect(published.filter({ hasText: text })).toBeVisible();
  };
  await put("افتُتحت الجلسة بحضور 170 نائباً.");
  await expectAccessible(ali);

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/news/${id}`);
  const live = reader.getByRole("region", { name: "تغطية مباشرة" });
  await expect(live.getByText("170 نائباً")).toBeVisible();
  await expectAccessible(reader);
  const quiet = await (await browser.newContext({ javaScriptEnabled: false })).newPage();

  await test.step("a new one is announced, and comes when it is asked for", async () => {
    await put("أُقرّ القانون بالأغلبية.");
    await live.getByRole("button", { name: "تحديث جديد" }).click();
    await expect(live.getByText("أُقرّ القانون")).toBeVisible();
    await expect(async () => {
      await quiet.goto(`/news/${id}`);
      await expect(quiet.getByText("أُقرّ القانون")).toBeVisible({ timeout: 500 });
    }).toPass();
    await quiet.getByRole("link", { name: "إلى آخر التحديثات" }).click();
    await expect(quiet.getByRole("region", { name: "تغطية مباشرة" })).toBeInViewport();
  });

  await test.step("a correction takes the place of what it corrects, a removal is seen everywhere", async () => {
    const first = published.filter({ hasText: "170" });
    await first.getByRole("button", { name: "صحّح" }).click();
    await field.fill("افتُتحت الجلسة بحضور 180 نائباً.");
    await ali.getByRole("button", { name: "احفظ التصحيح" }).click();
    await expect(live.getByText("180 نائباً")).toBeVisible();
    await expect(live.getByText("170 نائباً")).toBeHidden();
    await published.filter({ hasText: "القانون" }).getByRole("button", { name: "احذف" }).click();
    await ali.getByRole("dialog").getByRole("button", { name: "احذف", exact: true }).click();
    await expect(live.getByText("أُقرّ القانون")).toBeHidden();
    await expect(async () => {
      await quiet.goto(`/news/${id}`);
      await expect(quiet.getByText("أُقرّ القانون")).toBeHidden({ timeout: 500 });
    }).toPass();
  });

  await test.step("without a line what is written waits, and goes out by itself", async () => {
    await ali.context().setOffline(true);
    await field.fill("رُفعت الجلسة إلى الغد.");
    await field.press("Control+Enter");
    await expect(ali.getByText("تنتظر الاتصال: محفوظة على جهازك وستُنشر وحدها")).toBeVisible();
    await ali.reload().catch(() => {});
    await ali.context().setOffline(false);
    await ali.goto(`/desk/live/${id}`);
    await expect(published.filter({ hasText: "رُفعت الجلسة" })).toBeVisible();
    await expect(published.filter({ hasText: "رُفعت الجلسة" })).toHaveCount(1);
  });

  await test.step("and it ends", async () => {
    await ali.getByRole("button", { name: "أنهِ التغطية" }).click();
    await expect(field).toBeHidden();
    await expect(live.getByText("انتهت التغطية")).toBeVisible();
  });
});
