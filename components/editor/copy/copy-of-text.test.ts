import { expect, test } from "vitest";
import { copyOfText } from "./copy-of-text";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const aText = {
  kicker: "ملف المياه",
  headline: "الأهوار تستعيد ماءها",
  standfirst: "ثلاثة أنهر عادت.",
  dateline: "",
  body: { type: "doc" as const, content: [paragraph("أولى"), paragraph("ثانية")] },
};

test("a copy has all that was written, in its order, a blank line between", () => {
  expect(copyOfText(aText, "خبر").words).toBe(
    "ملف المياه\n\nالأهوار تستعيد ماءها\n\nثلاثة أنهر عادت.\n\nأولى\n\nثانية\n",
  );
});

test("it is named after its headline, in letters that every system takes", () => {
  expect(copyOfText(aText, "خبر").name).toBe("الأهوار تستعيد ماءها.txt");
  expect(copyOfText({ ...aText, headline: 'بغداد/المسلة: "لا"?' }, "خبر").name).toBe("بغداد المسلة لا.txt");
  expect(copyOfText({ ...aText, headline: "كلمة ".repeat(40) }, "خبر").name.length).toBeLessThanOrEqual(64);
  expect(copyOfText({ ...aText, headline: " " }, "خبر بلا عنوان").name).toBe("خبر بلا عنوان.txt");
});
