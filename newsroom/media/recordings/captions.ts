import { cleanPasted } from "@/newsroom/arabic/clean-pasted";
import { Invalid } from "@/newsroom/errors";
import { recordingLimits as limits } from "./limits";
import { captionRefusals as say } from "./messages";

type Cue = { from: number; to: number; settings: string; text: string };

const TIME = /^(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)[.,](\d{1,3})$/;
const TIMES = /^\s*(\S+)\s+-->\s+(\S+)(.*)$/;
/** Where on the picture a cue stands; anything else it says of itself is left out. */
const SETTING =
  /^(?:align:(?:start|center|end|left|right)|(?:line|position|size):-?\d{1,3}(?:\.\d{1,2})?%?|vertical:(?:rl|lr))$/;

function refuse(message: string): never {
  throw new Invalid(message, [{ field: "captions", message }]);
}

/**
 * WebVTT of our own making from WebVTT or SRT: times and words, and nothing else; no styles, regions, remarks or
 * markup, so that nothing in it is ever read as anything but words.
 */
export function readCaptions(sent: Uint8Array): string {
  if (sent.length > limits.captionBytes) refuse(say.tooLarge);
  const lines = decode(sent).split(/\r\n|\n|\r/);
  const isVtt = /^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? "");
  if (!isVtt && !lines.slice(0, 20).some((line) => TIMES.test(line))) refuse(say.format);
  const cues = readCues(lines);
  if (cues.length === 0) refuse(say.none);
  return `WEBVTT\n\n${cues.map(writeCue).join("\n\n")}\n`;
}

function decode(sent: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(sent);
  } catch {
    return refuse(say.encoding);
  }
}

function readCues(lines: string[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, from = "", to = "", rest = ""] = TIMES.exec(lines[at] ?? "") ?? [];
    if (!from) continue;
    const times = { from: secondsOf(from), to: secondsOf(to) };
    const before = cues.at(-1)?.from ?? 0;
    if (Number.isNaN(times.from + times.to)) refuse(say.times(at + 1));
    if (times.to <= times.from || times.from < before) refuse(say.order(at + 1));
    const first = at + 1;
    while (at + 1 < lines.length && lines[at + 1]?.trim() !== "") at += 1;
    const text = wordsOf(lines.slice(first, at + 1));
    if (text.length > limits.cueText) refuse(say.text(first + 1));
    if (text !== "") cues.push({ ...times, settings: settingsOf(rest), text });
    if (cues.length > limits.captionCues) refuse(say.tooMany);
  }
  return cues;
}

function secondsOf(time: string): number {
  const [, hours = "0", minutes, seconds, part = ""] = TIME.exec(time) ?? [];
  if (!minutes) return Number.NaN;
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(part.padEnd(3, "0")) / 1_000;
}

const settingsOf = (said: string) =>
  said
    .trim()
    .split(/\s+/)
    .filter((one) => SETTING.test(one))
    .slice(0, 5)
    .join(" ");

/** Markup goes, its words stay; what would be markup again is written as words. */
const wordsOf = (lines: string[]) =>
  lines
    .map((line) =>
      cleanPasted(line.replace(/<\/?[a-z\d][^<>]{0,200}>/gi, ""))
        .replaceAll("-->", "→")
        .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => entities[entity] ?? "")
        .replace(/\p{Cc}+/gu, " ")
        .trim(),
    )
    .filter((line) => line !== "")
    .join("\n")
    .replace(/[&<>]/g, (sign) => escapes[sign] ?? "");

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " " };
const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function writeTime(seconds: number): string {
  const whole = Math.round(seconds * 1_000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const rest = `${two((whole / 60_000) % 60)}:${two((whole / 1_000) % 60)}.${String(whole % 1_000).padStart(3, "0")}`;
  return `${two(whole / 3_600_000)}:${rest}`;
}

const writeCue = ({ from, to, settings, text }: Cue) =>
  `${writeTime(from)} --> ${writeTime(to)}${settings && ` ${settings}`}\n${text}`;
