import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { demoPassword } from "@/db/seed/cast";
import { createAccount } from "@/newsroom/accounts/create-account";
import { suspend } from "@/newsroom/accounts/suspend";
import { expectAccessible } from "./accessible";
import { as, db } from "./newsroom";
import { bodyOf, expectSaved, headlineOf, openNewStory, typeBody } from "./writing";

test("whoever is suspended while writing keeps every word on the device, and takes them along as a file", async ({
  page,
}) => {
  const email = `suspended-${Date.now()}@example.test`;
  const given = { email, name: "مراسلة أُوقفت", password: demoPassword, roles: ["reporter" as const] };
  const id = await createAccount({ db, now: new Date(), user: null }, { ...given, deskIds: [] });
  await page.goto("/sign-in");
  await page.getByLabel("البريد الإلكتروني").fill(email);
  await page.getByLabel("كلمة المرور").fill(demoPassword);
  await page.getByRole("button", { name: "تسجيل الدخول" }).click();
  await page.waitForURL(/\/desk/);
  await openNewStory(page);
  await headlineOf(page).fill("خبر صاحبته موقوفة");
  await typeBody(page, "كلمات حُفظت");
  await expectSaved(page);

  await suspend(await as("maryam"), id);
  await page.keyboard.type(" وكلمات لم تصل");
  const question = page.getByRole("dialog", { name: "انتهت جلستك" });
  await question.getByLabel("كلمة المرور").fill(demoPassword);
  await question.getByRole("button", { name: "تسجيل الدخول" }).click();
  await expect(question.getByRole("alert")).toBeVisible();
  await expectAccessible(page);

  const downloading = page.waitForEvent("download");
  await question.getByRole("button", { name: "نزّل نسخة من نصك" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("خبر صاحبته موقوفة.txt");
  const words = await readFile(await file.path(), "utf8");
  expect(words.slice(1)).toBe("خبر صاحبته موقوفة\n\nكلمات حُفظت وكلمات لم تصل\n");

  await question.getByRole("button", { name: "أغلق" }).click();
  await expect(page.getByRole("status").filter({ hasText: "انتهت الجلسة، محفوظ على جهازك" })).toBeVisible();
  await typeBody(page, " وأخرى");
  await expect(page.getByRole("button", { name: "نزّل نسخة من نصك" })).toBeVisible();
  await page.getByRole("button", { name: "سجّل الدخول لتُحفظ كلماتك على الخادم" }).click();
  await expect(question).toBeVisible();
  await expect(bodyOf(page)).toHaveText("كلمات حُفظت وكلمات لم تصل وأخرى");
});
