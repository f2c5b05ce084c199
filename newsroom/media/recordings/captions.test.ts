import { describe, expect, it } from "vitest";
import { Invalid } from "@/newsroom/errors";
import { readCaptions } from "./captions";
import { captionRefusals } from "./messages";

const read = (text: string) => readCaptions(Buffer.from(text));
const cue = "00:01.000 --> 00:02.500\n";

describe("captions", () => {
  it("are times and words in their order", () => {
    expect(
      read(`WEBVTT\n\n${cue}أهلاً بكم.\n\n00:03.000 --> 01:00:04.000 align:start line:90%\nفي بغداد،\nاليوم.`),
    ).toBe(
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nأهلاً بكم.\n\n" +
        "00:00:03.000 --> 01:00:04.000 align:start line:90%\nفي بغداد،\nاليوم.\n",
    );
  });

  it("come from SRT too", () => {
    expect(
      read(
        "\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\nأهلاً.\r\n\r\n2\r\n00:00:03,5 --> 00:00:04,000\r\nمساء.\r\n",
      ),
    ).toBe("WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nأهلاً.\n\n00:00:03.500 --> 00:00:04.000\nمساء.\n");
  });

  it("made by us are read by us as they are", () => {
    const once = read(`WEBVTT - بغداد\n\nNOTE x\n\n${cue}5 < 6 &amp; 7 > 6`);
    expect(read(once)).toBe(once);
    expect(once).toContain("5 &lt; 6 &amp; 7 &gt; 6");
  });

  it.each([
    ["a style", `STYLE\n::cue { background: url(http://evil.example/x) }\n\n${cue}أ`],
    ["a region", `REGION\nid:evil\n\n${cue}أ`],
    ["a remark", `NOTE evil\n\n${cue}أ`],
    ["a name", `evil\n${cue}أ`],
    ["a setting of nobody's", `${cue.trim()} region:evil position:evil line:99999999\nأ`],
    ["a voice and a class", `${cue}<v evil><c.evil>أ</c></v>`],
    ["a script", `${cue}<script src=evil>أ</script>`],
    ["a picture", `${cue}<img src=x onerror=evil()>أ`],
  ])("lose %s and keep their words", (_, text) => {
    expect(read(`WEBVTT\n\n${text}`)).toBe("WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nأ\n");
  });

  it.each([
    ["an arrow within", `${cue}أ --> ب`, "أ → ب"],
    ["a tag in pieces", `${cue}<<b>script>أ`, "&lt;script&gt;أ"],
    ["a tag spelled out", `${cue}&lt;script&gt;`, "&lt;script&gt;"],
    ["signs that turn the line over", `${cue}أ\u202eب\u0000ج`, "أب ج"],
  ])("with %s are words", (_, text, words) => {
    expect(read(`WEBVTT\n\n${text}`)).toBe(`WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n${words}\n`);
  });
});

describe("what is no file of captions is refused, with the line", () => {
  it.each([
    ["nothing", "", captionRefusals.format],
    ["a page", "<!DOCTYPE html><script>alert(1)</script>", captionRefusals.format],
    ["a name alone", "WEBVTT\n\n", captionRefusals.none],
    ["a name that only begins so", `WEBVTTX\n\n`, captionRefusals.format],
    ["a time of no clock", "WEBVTT\n\n00:61:00.000 --> 00:62:00.000\nأ", captionRefusals.times(3)],
    ["a time in letters", "WEBVTT\n\nnow --> later\nأ", captionRefusals.times(3)],
    ["an end before its beginning", "WEBVTT\n\n00:02.000 --> 00:01.000\nأ", captionRefusals.order(3)],
    [
      "a beginning before the last",
      `WEBVTT\n\n00:05.000 --> 00:06.000\nأ\n\n${cue}ب`,
      captionRefusals.order(6),
    ],
    ["a sermon in one cue", `WEBVTT\n\n${cue}${"كلمة ".repeat(200)}`, captionRefusals.text(4)],
    ["more than fits", `WEBVTT\n\n${"x".repeat(400_001)}`, captionRefusals.tooLarge],
    ["five thousand cues", `WEBVTT\n\n${`${cue}أ\n\n`.repeat(5_000)}`, captionRefusals.tooMany],
  ])("%s", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("bytes that are no UTF-8", () => {
    expect(() => readCaptions(Buffer.from([0xff, 0xfe, 0x57, 0]))).toThrow(captionRefusals.encoding);
    expect(() => readCaptions(Buffer.concat([Buffer.from(`WEBVTT\n\n${cue}`), Buffer.from([0xc7])]))).toThrow(
      captionRefusals.encoding,
    );
  });

  it("made to take long, in no time", () => {
    const started = performance.now();
    for (const text of [
      "<".repeat(390_000),
      " ".repeat(390_000),
      `${"a ".repeat(190_000)}-->`,
      "\n-->".repeat(90_000),
    ])
      expect(() => read(`WEBVTT\n\n${cue}${text}`)).toThrow(Invalid);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
