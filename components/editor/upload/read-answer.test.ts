import { expect, it } from "vitest";
import { uploadMessages as say } from "./messages";
import { readAnswer } from "./read-answer";

it("gives the picture the library took", () => {
  expect(readAnswer(200, '{"picture":{"id":7}}')).toEqual({ ok: true, picture: { id: 7 } });
});

it("says what the library says when it refuses", () => {
  expect(readAnswer(400, '{"message":"الملف تالف."}')).toEqual({ ok: false, message: "الملف تالف." });
});

it("says that one has to sign in again", () => {
  expect(readAnswer(401, "")).toEqual({ ok: false, message: say.signedOut });
});

it.each([
  [502, "<html>"],
  [200, "{}"],
  [500, '{"message":{}}'],
  [413, "null"],
])("takes an answer of %i that says «%s» for a failure", (status, text) => {
  expect(readAnswer(status, text)).toEqual({ ok: false, message: say.failed });
});
