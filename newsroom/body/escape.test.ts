import { expect, it } from "vitest";
import { escapeMarkup } from "./escape";

it("escapes what could end a text or an attribute, in HTML and XML alike", () => {
  expect(escapeMarkup(`<a href="x">'&amp;'</a>`)).toBe(
    "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;",
  );
});

it("leaves out what XML cannot hold, keeps every word", () => {
  expect(escapeMarkup("أ\0ب\u0008ج\ufffe\ud800د\n\tهـ 🙂")).toBe("أبجد\n\tهـ 🙂");
});
