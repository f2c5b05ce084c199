import { expect, type Page } from "@playwright/test";

/** A fresh page to write on. */
export async function openNewStory(page: Page): Promise<void> {
  await page.goto("/desk");
  await page.getByRole("button", { name: "خبر جديد" }).click();
  await page.waitForURL(/\/desk\/stories\/\d+$/);
  await expect(bodyOf(page)).toBeVisible();
}

export const bodyOf = (page: Page) => page.getByRole("textbox", { name: "نص الخبر" });
export const headlineOf = (page: Page) => page.getByLabel("العنوان", { exact: true });
export const storyIdOf = (page: Page) => Number(/\/desk\/stories\/(\d+)/.exec(page.url())?.[1]);

export const expectSaved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: /^محفوظ$/ })).toBeVisible();

/** Types at the end of the body; the editor takes the focus in its own time. */
export async function typeBody(page: Page, text: string): Promise<void> {
  await bodyOf(page).click();
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text);
}

/** Selects the words at the end of the line one writes, again where something on the page came between two keys. */
export async function selectLast(page: Page, words: string): Promise<void> {
  const selected = () =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => resolve(getSelection()?.toString()))),
    );
  await expect(async () => {
    await page.keyboard.press("End");
    for (const _letter of words) await page.keyboard.press("Shift+ArrowRight");
    expect(await selected()).toBe(words);
  }).toPass();
}

export async function choose(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  await field.fill(words);
  await page.getByRole("option", { name: words }).first().click();
  await expect(page.getByRole("list", { name: label }).getByText(words)).toBeVisible();
}

export async function move(page: Page, name: string): Promise<void> {
  await page.getByRole("group", { name: "خطوات الخبر" }).getByRole("button", { name, exact: true }).click();
}

export const expectStatus = async (page: Page, stage: string, publication: string) => {
  await expect(page.getByText(`المرحلة: ${stage}`).first()).toBeVisible();
  await expect(page.getByText(`النشر: ${publication}`).first()).toBeVisible();
};
