import { describe, expect, test } from "vitest";
import { makeAnchor } from "@/newsroom/body/anchor";
import { fieldOf, isClosed, isFitting, notesOf } from "./notes";
import type { Remark } from "./types";

const texts = ["أقر مجلس الوزراء الخطة.", "وتشمل الخطة سدوداً جديدة."];
const at = new Date("2026-11-24T09:00:00Z");
const remark = (id: number, given: Partial<Remark> = {}): Remark => ({
  id,
  replyTo: null,
  anchor: null,
  field: null,
  fieldText: "",
  text: "؟",
  isBlocking: false,
  writtenBy: "علي",
  writtenAt: at,
  resolvedBy: null,
  resolvedAt: null,
  ...given,
});
const blankFields = {
  kicker: "",
  headline: "",
  standfirst: "",
  dateline: "",
  leadAlt: "",
  leadCaption: "",
  leadCredit: "",
  seoTitle: "",
  seoDescription: "",
  shareTitle: "",
  shareDescription: "",
};
const on = (block: number, quote: string) => {
  const from = texts[block]?.indexOf(quote) ?? 0;
  return makeAnchor(texts, { block, from, to: from + quote.length });
};

const fields = { ...blankFields, headline: "خطة المياه", leadCaption: "سد الموصل" };

describe("the notes in the margin", () => {
  test("stand in the order of the text: the whole story first, lost words last", () => {
    const remarks = [
      remark(1, { anchor: { ...on(0, "أقر"), quote: "كلمات حُذفت منذ زمن" } }),
      remark(2, { anchor: on(1, "سدوداً") }),
      remark(3),
      remark(4, { anchor: on(0, "مجلس") }),
    ];
    const suggestion = {
      id: 9,
      anchor: on(1, "الخطة"),
      field: null,
      fieldText: "",
      replacement: "س",
      words: [],
      note: "",
      madeBy: "حيدر",
      madeAt: at,
    };
    const keys = notesOf(texts, fields, remarks, [suggestion]).map((note) => note.key);
    expect(keys).toEqual(["c3", "c4", "s9", "c2", "c1"]);
  });

  test("keep replies with what they answer", () => {
    const [thread] = notesOf(texts, fields, [remark(1), remark(2, { replyTo: 1 })], []);
    expect(thread?.kind === "thread" && thread.replies.map(({ id }) => id)).toEqual([2]);
    expect(thread && isClosed(thread)).toBe(false);
  });

  test("are closed when their thread is", () => {
    const [thread] = notesOf(texts, fields, [remark(1, { resolvedAt: at, resolvedBy: "علي" })], []);
    expect(thread && isClosed(thread)).toBe(true);
  });

  test("on fields come before the body, in the order of reading, and say when the field has changed since", () => {
    const remarks = [
      remark(1, { anchor: on(0, "أقر") }),
      remark(2, { field: "leadCaption", fieldText: "سد" }),
      remark(3, { field: "headline", fieldText: "خطة المياه" }),
      remark(4),
    ];
    const notes = notesOf(texts, fields, remarks, []);
    expect(notes.map(({ key }) => key)).toEqual(["c4", "c3", "c2", "c1"]);
    expect(notes.map((note) => note.kind === "thread" && note.isChanged)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test("propose another headline in its place, and fit only while it stands as it was", () => {
    const proposed = (id: number, fieldText: string) => ({
      id,
      anchor: null,
      field: "headline" as const,
      fieldText,
      replacement: "خطة للمياه",
      words: [],
      note: "",
      madeBy: "حيدر",
      madeAt: at,
    });
    const body = remark(1, { anchor: on(0, "أقر") });
    const notes = notesOf(texts, fields, [body], [proposed(2, "خطة المياه"), proposed(3, "خطة الماء")]);
    expect(notes.map(({ key }) => key)).toEqual(["s2", "s3", "c1"]);
    expect(notes.map(fieldOf)).toEqual(["headline", "headline", null]);
    expect(notes.map((note) => note.kind === "proposal" && isFitting(note))).toEqual([true, false, false]);
  });
});
