import { fold } from "@/newsroom/arabic/fold";
import type { Colleague } from "./types";

const MOST_OFFERED = 6;

/** The name being typed after «@» before the caret, or null. */
export function mentionAt(text: string, caret: number): { from: number; typed: string } | null {
  const found = /(?:^|\s)@([\p{L}\p{M}]*(?: [\p{L}\p{M}]*)?)$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const typed = found[1] ?? "";
  return { from: caret - typed.length - 1, typed };
}

/** Colleagues one of whose names begins with what was typed. */
export function offered(typed: string, colleagues: Colleague[]): Colleague[] {
  const words = fold(typed);
  return colleagues
    .filter(({ name }) => {
      const folded = fold(name);
      return folded.startsWith(words) || folded.split(" ").some((part) => part.startsWith(words));
    })
    .slice(0, MOST_OFFERED);
}

/** Who is called by name in a text; where one name begins another's, the longer one is meant. */
export function mentionedIn(text: string, colleagues: Colleague[]): number[] {
  const byLength = [...colleagues].sort((one, other) => other.name.length - one.name.length);
  let rest = text;
  return byLength.flatMap(({ id, name }) => {
    if (!rest.includes(`@${name}`)) return [];
    rest = rest.replaceAll(`@${name}`, " ");
    return [id];
  });
}

/** A remark cut into plain words and the names called in it. */
export function withNames(text: string, colleagues: Colleague[]): { text: string; isName: boolean }[] {
  const names = colleagues.map(({ name }) => `@${name}`).sort((one, other) => other.length - one.length);
  const parts: { text: string; isName: boolean }[] = [];
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const name = text[at] === "@" ? names.find((one) => text.startsWith(one, at)) : undefined;
    if (name) {
      if (plain) parts.push({ text: plain, isName: false });
      parts.push({ text: name, isName: true });
      plain = "";
    } else plain += text[at];
    at += name?.length ?? 1;
  }
  return plain ? [...parts, { text: plain, isName: false }] : parts;
}
