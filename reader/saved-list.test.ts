import { describe, expect, it } from "vitest";
import { readSaved, type Saved, withoutSaved, withSaved } from "./saved-list";

const row = (id: number): Saved => ({ path: `/news/${id}`, title: `خبر ${id}`, at: id });

describe("the list of saved articles", () => {
  it("is what was written", () => {
    expect(readSaved(JSON.stringify([row(2), row(1)]))).toEqual([row(2), row(1)]);
  });

  it.each([
    null,
    "",
    "{",
    "null",
    '"x"',
    '[{"path":"javascript:alert(1)","title":"x","at":1}]',
    '[{"path":"/desk","title":"x","at":1}]',
    '[null, 1, {"path":"/news/1"}]',
  ])("is empty when %s stands there", (text) => {
    expect(readSaved(text)).toEqual([]);
  });

  it("begins with the latest, each once", () => {
    expect(withSaved([row(1), row(2)], { ...row(2), at: 9 })).toEqual([{ ...row(2), at: 9 }, row(1)]);
  });

  it("lets the oldest go when it is full", () => {
    const full = Array.from({ length: 50 }, (_, at) => row(at + 1));
    const rows = withSaved(full, row(99));
    expect(rows).toHaveLength(50);
    expect(rows.at(-1)).toEqual(row(49));
  });

  it("loses what is taken out", () => {
    expect(withoutSaved([row(1), row(2)], "/news/1")).toEqual([row(2)]);
  });
});
