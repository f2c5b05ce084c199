import { expect, type Locator, type Page } from "@playwright/test";

const tools = (page: Page) => page.getByRole("toolbar", { name: "على ما حدّدته" });

/** Chooses words of the text under review, and one of the things to be done with them. */
export async function onWords(page: Page, words: string, act: "علّق" | "اقترح تعديلاً"): Promise<void> {
  await expect(async () => {
    await choose(page.locator("[data-block]").filter({ hasText: words }).first(), words);
    await expect(tools(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await tools(page).getByRole("button", { name: act }).click();
}

const choose = (block: Locator, words: string) =>
  block.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.textContent?.indexOf(wanted) ?? -1;
      if (from >= 0) document.getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
    }
  }, words);

export const noteWith = (page: Page, words: string) =>
  page.getByRole("region", { name: "التعليقات والاقتراحات" }).getByRole("article").filter({ hasText: words });

export const approval = (page: Page) => page.getByRole("button", { name: "اعتمد", exact: true });
