import { expect, test } from "vitest";
import { similarName } from "./similar-name";

const known = ["إيران", "الانتخابات", "وزارة النفط", "كرة القدم"].map((name) => ({ name }));

test("another spelling, article or ending of a tag is the same tag", () => {
  expect(similarName("ايران", known)?.name).toBe("إيران");
  expect(similarName("انتخابات", known)?.name).toBe("الانتخابات");
  expect(similarName("وزاره النفط", known)?.name).toBe("وزارة النفط");
});

test("the tag itself, another tag and nothing are not similar", () => {
  for (const typed of ["إيران", "وزارة الكهرباء", "كرة السلة", "", "؟"])
    expect(similarName(typed, known), typed).toBeNull();
});
