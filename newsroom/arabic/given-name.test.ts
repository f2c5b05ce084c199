import { expect, test } from "vitest";
import { givenName } from "./given-name";

test.each([
  ["زينب الياسري", "زينب"],
  ["زينب", "زينب"],
  ["  علي  الدوري ", "علي"],
  ["عبد الله الجبوري", "عبد الله"],
  ["أم كلثوم حسن", "أم كلثوم"],
  ["نور الدين محمود", "نور الدين"],
  ["فاطمة الزهراء علي", "فاطمة الزهراء"],
  ["عبد", "عبد"],
  ["", ""],
])("colleagues call «%s» «%s»", (name, called) => {
  expect(givenName(name)).toBe(called);
});
