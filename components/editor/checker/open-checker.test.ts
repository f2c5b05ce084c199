import { afterEach, expect, test, vi } from "vitest";
import type { StyleRules } from "@/newsroom/style/types";
import { openChecker } from "./open-checker";

const rules: StyleRules = { terms: [], digits: "western" };
const asked = { text: { paragraphs: ["", "تم انهاء المهمة"] }, ignored: [] };
const found = { findings: [{ rule: "hamza-qat", found: "انهاء", paragraph: 1 }], ignored: [] };

afterEach(() => vi.unstubAllGlobals());

test("where no worker can be made the page checks by itself, and says so", async () => {
  const onFallback = vi.fn();
  const checker = openChecker(onFallback);
  expect(await checker.check(asked, rules)).toMatchObject(found);
  expect(onFallback).toHaveBeenCalledOnce();
});

test("a worker that fails loses no question", async () => {
  const made: { onerror?: () => void }[] = [];
  class Failing {
    onerror?: () => void;
    constructor() {
      made.push(this);
    }
    postMessage() {}
    terminate() {}
  }
  vi.stubGlobal("Worker", Failing);
  const checker = openChecker(() => {});
  const answer = checker.check(asked, rules);
  made[0]?.onerror?.();
  expect(await answer).toMatchObject(found);
  expect((await checker.fix(asked, rules))?.text.paragraphs).toEqual(["", "تم إنهاء المهمة"]);
});
