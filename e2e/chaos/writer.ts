import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { CastKey } from "@/db/seed/cast";
import { signIn } from "../sign-in";
import { bodyOf } from "../writing";
import type { Dice } from "./dice";

/** Long enough for a loaded machine; what is not there then is tried again in another step. */
const PATIENCE_MS = 3_000;

const letters = [..."بتثجحدرس"];

/** A word that stands for a number and occurs in no other text. */
const wordOf = (mark: string, number: number) =>
  `ق${mark}${[...number.toString(8).padStart(5, "0")].map((digit) => letters[Number(digit)]).join("")}ون`;

const isThere = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first();

/** Somebody who writes numbered words and remembers each that reached the page. */
export class Writer {
  readonly typed = new Set<string>();
  answered = 0;
  takenOver = 0;
  isCut = false;
  private count = 0;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly mark: string,
    private readonly chance: Dice,
  ) {}

  static async signedIn(browser: Browser, who: CastKey, site: string, given: { mark: string; chance: Dice }) {
    const context = await browser.newContext({ baseURL: site });
    const page = await context.newPage();
    const writer = new Writer(page, context, given.mark, given.chance);
    await page.exposeFunction("noteTyped", (word: string) => writer.typed.add(word));
    await page.addInitScript(() => {
      document.addEventListener("input", (event) => {
        const word = (event as InputEvent).data?.trim();
        const note = (window as unknown as { noteTyped?: (word: string) => void }).noteTyped;
        if (word && (event.target as HTMLElement).isContentEditable) note?.(word);
      });
    });
    await signIn(page, who);
    return writer;
  }

  async write(): Promise<void> {
    const body = bodyOf(this.page);
    if (!(await body.isVisible())) return;
    if (!(await body.isEditable({ timeout: PATIENCE_MS }).catch(() => false))) return;
    await body.focus({ timeout: PATIENCE_MS }).catch(() => {});
    await this.page.keyboard.press("Control+End");
    for (let left = 1 + this.chance.upTo(8); left > 0; left -= 1) {
      this.count += 1;
      await this.page.keyboard.insertText(`${wordOf(this.mark, this.count)} `);
      if (this.chance.upTo(12) === 0) await this.page.keyboard.press("Enter");
      await this.page.waitForTimeout(this.chance.upTo(120));
    }
  }

  async cut(isCut: boolean): Promise<void> {
    this.isCut = isCut;
    await this.context.setOffline(isCut);
  }

  /** Loads the story anew; a server that dies meanwhile leaves an error page, which the next step leaves. */
  async open(address: string): Promise<void> {
    const body = bodyOf(this.page);
    await this.page.goto(address, { timeout: 15_000 }).catch(() => {});
    await body.waitFor({ timeout: 15_000 }).catch(() => {});
  }

  isOpen = () => bodyOf(this.page).isVisible();

  /** Answers whatever question stands in front of the page. */
  async answer(): Promise<void> {
    const { page, chance } = this;
    await this.press("اختر بين النصين");
    if (await isThere(page, "احفظ المختار").isVisible()) {
      const side = chance.pick({ "نصّي كله": 1, "نصّهم كله": 1, "": 2 });
      if (side) await this.press(side);
      if (await this.press("احفظ المختار")) this.answered += 1;
    } else {
      const names = { "قارن موضعاً موضعاً": 2, "احفظ نصي فوقه": 1, "خذ النص المحفوظ": 1 };
      if (await this.press(chance.pick(names))) this.answered += 1;
    }
  }

  async takeOver(): Promise<void> {
    if (!(await this.press("تولَّ الكتابة"))) return;
    const yes = this.page.getByRole("dialog").getByRole("button", { name: "تولَّ الكتابة" });
    const isDone = await yes.click({ timeout: PATIENCE_MS }).then(
      () => true,
      () => false,
    );
    if (isDone) this.takenOver += 1;
  }

  /** Whether the server has all of it: nothing unsaved on the page, nothing left on the device. */
  async isAtRest(): Promise<boolean> {
    const saved = this.page.getByRole("status").filter({ hasText: /^محفوظ$/ });
    return (await saved.isVisible()) && (await this.page.evaluate(countJournal)) === 0;
  }

  private async press(name: string): Promise<boolean> {
    const button = isThere(this.page, name);
    if (!(await button.isVisible())) return false;
    return button.click({ timeout: PATIENCE_MS }).then(
      () => true,
      () => false,
    );
  }
}

/** How many texts the browser still keeps because no server has them. */
function countJournal(): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = indexedDB.open("newsroom-journal", 1);
    asking.onerror = () => reject(asking.error);
    asking.onupgradeneeded = () => {
      asking.transaction?.abort();
      resolve(0);
    };
    asking.onsuccess = () => {
      const counting = asking.result.transaction("drafts").objectStore("drafts").count();
      counting.onsuccess = () => {
        asking.result.close();
        resolve(counting.result);
      };
    };
  });
}
