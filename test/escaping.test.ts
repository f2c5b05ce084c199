import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonForScript } from "@/app/(site)/_frame/json-for-script";
import { escapeMarkup } from "@/newsroom/body/escape";

const root = join(import.meta.dirname, "..");
const sources = execFileSync("git", ["ls-files", "*.ts", "*.tsx", "*.cjs"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => /^(?:app|components|newsroom|cache|reader)\//.test(file) && !/\.test\./.test(file));
const holding = (form: RegExp) => sources.filter((file) => form.test(readFileSync(join(root, file), "utf8")));

/** WebVTT is no markup of ours: it knows three escapes and nothing of attributes. */
const captions = "newsroom/media/recordings/captions.ts";

test("markup is escaped by one function", () => {
  expect(holding(/["'`]&(?:lt|gt|quot|#0?39|#x27);/)).toEqual(["newsroom/body/escape.ts", captions]);
});

test("data stands in a page's script through one function", () => {
  expect(holding(/application\/ld\+json"[^>]*dangerously|__html: JSON\.stringify/)).toEqual([]);
});

test("whatever text is escaped ends no element and no attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeMarkup(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});

test("whatever data stands in a script cannot end it, and reads as it was", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom("</script>", "<!--", "]]>", "\u2028", "&amp;"),
      (value, words) => {
        const printed = jsonForScript({ value, words });
        expect(printed).not.toMatch(/<\/|<!--|[\u2028\u2029]/);
        expect(JSON.stringify(JSON.parse(printed))).toBe(JSON.stringify({ value, words }));
      },
    ),
  );
});
