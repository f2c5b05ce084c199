import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { generate } from "otplib";
import { accountRoles, accounts } from "@/db/schema/accounts";
import { sessions } from "@/db/schema/sign-in";
import { createAccount } from "@/newsroom/accounts/create-account";
import { expectAccessible } from "./accessible";
import { db } from "./newsroom";

const password = "masalla-demo-2026";

/** Somebody of this spec alone: what they add to their account stands in nobody's way. */
async function aColleague(name: string) {
  const email = `door-${name}-${Date.now()}@example.test`;
  const roles = ["reporter"] as ["reporter"];
  await createAccount(
    { db, now: new Date(), user: null },
    { email, name: "رنا", password, roles, deskIds: [] },
  );
  return email;
}

async function fillIn(page: Page, email: string) {
  await page.goto("/sign-in?next=/desk/account");
  await page.getByLabel("البريد الإلكتروني").fill(email);
  await page.getByLabel("كلمة المرور").fill(password);
  await page.getByRole("button", { name: "تسجيل الدخول" }).click();
}

const heading = (page: Page) => page.getByRole("heading", { name: "حسابي", level: 1 });

async function withFinger(page: Page): Promise<CDPSession> {
  const line = await page.context().newCDPSession(page);
  await line.send("WebAuthn.enable");
  await line.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return line;
}

test("an app of codes is added, asked for at the next sign-in, and a paper code opens in its place", async ({
  page,
}) => {
  const email = await aColleague("app");
  await fillIn(page, email);
  await expect(heading(page)).toBeVisible();
  await page.getByRole("button", { name: "أضف تطبيق رموز" }).click();
  const letters = (await page.getByText("لا كاميرا؟").locator("bdi").textContent()) ?? "";
  await page.getByLabel("الرمز الظاهر في التطبيق").fill(await generate({ secret: letters }));
  await page.getByRole("button", { name: "فعّل" }).click();
  const codes = page.getByRole("region", { name: "رموز الاسترداد" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const paper = (await codes.first().textContent()) ?? "";
  await expectAccessible(page);

  await page.context().clearCookies({ name: /session/ });
  await fillIn(page, email);
  await expect(page.getByRole("heading", { name: "خطوة ثانية" })).toBeVisible();
  await page.goto("/desk");
  await expect(page, "half a sign-in opens nothing").toHaveURL(/sign-in/);
  await page.goto("/sign-in/second?next=/desk/account");
  await page.getByLabel("الرمز", { exact: true }).fill("000000");
  await page.getByRole("button", { name: "أكمل الدخول" }).click();
  await expect(page.getByRole("alert").first()).toContainText("غير صحيح");
  await expectAccessible(page);
  await page.getByLabel("الرمز", { exact: true }).fill(paper);
  await page.getByRole("button", { name: "أكمل الدخول" }).click();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText("بقيت 9 رموز.")).toBeVisible();
});

test("a passkey is added and signs in without a password", async ({ page }) => {
  const email = await aColleague("key");
  await withFinger(page);
  await fillIn(page, email);
  await page.getByLabel("سمِّه").fill("هاتف العمل");
  await page.getByRole("button", { name: "أضف مفتاح مرور" }).click();
  await expect(page.getByText("أُضيف مفتاح المرور.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "هاتف العمل" })).toBeVisible();

  await page.context().clearCookies({ name: /session/ });
  await page.goto("/sign-in?next=/desk/account");
  await page.getByRole("button", { name: "ادخل بمفتاح المرور" }).click();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText("آخر استعمال")).toBeVisible();
});

test("another browser's session is ended from here, and its open page knows at once", async ({
  page,
  browser,
}) => {
  const email = await aColleague("two");
  const other = await (await browser.newContext()).newPage();
  await fillIn(other, email);
  await expect(heading(other)).toBeVisible();
  await other.goto("/desk");
  await other.getByRole("button", { name: "خبر جديد" }).click();
  await expect(other.getByRole("textbox", { name: "العنوان", exact: true })).toBeVisible();
  await fillIn(page, email);
  await page.getByRole("button", { name: "أنهِ كل الجلسات الأخرى" }).click();
  await expect(page.getByText("لا جلسة لك غير هذه.")).toBeVisible();
  await expect(other.getByRole("dialog", { name: "انتهت جلستك" })).toBeVisible();
  await other.context().close();
});

test("who proved long ago who they are proves it again before the house's accounts", async ({ page }) => {
  const email = await aColleague("proof");
  const [account] = await db.select().from(accounts).where(eq(accounts.email, email));
  const accountId = account?.id ?? 0;
  await db.insert(accountRoles).values({ accountId, role: "admin" });
  await fillIn(page, email);
  await expect(heading(page)).toBeVisible();
  const hourAgo = new Date(Date.now() - 3_600_000);
  await db.update(sessions).set({ confirmedAt: hourAgo }).where(eq(sessions.accountId, accountId));
  await page.goto("/desk/admin/settings");
  await expect(page.getByRole("heading", { name: "أكّد أنك أنت" })).toBeVisible();
  await page.getByLabel("كلمة المرور أو الرمز").fill("not-the-password");
  await page.getByRole("button", { name: "أكّد", exact: true }).click();
  await expect(page.getByRole("alert").first()).toContainText("غير صحيحة");
  await page.getByLabel("كلمة المرور أو الرمز").fill(password);
  await page.getByRole("button", { name: "أكّد", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/admin\/settings/);
});
