import { cleanLegacy } from "./clean-legacy";
import { cleanText, hasBadCharacters, settleText } from "./clean-text";
import { fits, holdsInline } from "./content";
import { findExcess } from "./measure";
import type { BodyProblem } from "./messages";
import { refusable, refuse } from "./refusal";
import {
  type AttributeRule,
  type AttributeValue,
  type MarkRule,
  markRule,
  marks,
  type NodeRule,
  nodeRule,
  readAttributes as readStored,
} from "./schema";
import type { BodyDocument, BodyMark, BodyNode } from "./types";

export type ParsedBody = { ok: true; body: BodyDocument } | { ok: false; problem: BodyProblem };

/**
 * A body fit to be stored, made anew from what was sent and holding nothing the schema does not name;
 * or the first reason why not. Never throws, whatever it is given. An empty document gets its paragraph.
 */
export function parseBody(json: unknown): ParsedBody {
  const excess = findExcess(json);
  if (excess) return { ok: false, problem: excess };
  return refusable(() => {
    const { content = [] } = readNode(json, "");
    return { ok: true, body: { type: "doc", content } };
  });
}

type Sent = Record<string, unknown>;
const keysOf = (sent: Sent) => Object.keys(sent).filter((key) => sent[key] !== undefined);
const isSent = (value: unknown): value is Sent =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const inside = (path: string, key: string | number) => (path === "" ? `${key}` : `${path}.${key}`);

function readNode(value: unknown, path: string): BodyNode {
  if (!isSent(value)) return refuse(path === "" ? "not-a-document" : "unknown-node", path);
  const { type } = value;
  const rule = nodeRule(type);
  if (path === "" && type !== "doc") return refuse("not-a-document", path);
  if (!rule || typeof type !== "string") return refuse("unknown-node", path);
  refuseOtherKeys(value, path);
  const attrs = settleAttributes(type, readAttributes(value.attrs, rule, path));
  if (rule.accepts?.(readStored(rule, attrs.attrs)) === false)
    return refuse("bad-attribute", inside(path, "attrs"));
  const marksOf = rule.unmarked ? {} : readMarks(value.marks, rule, path);
  if (type === "text") return { type, text: readText(value, path), ...marksOf };
  if (value.text !== undefined) return refuse("misplaced", inside(path, "text"));
  return { type, ...attrs, ...marksOf, ...readContent(value.content, type, rule, path) };
}

const known = new Set(["type", "attrs", "content", "marks", "text"]);

function refuseOtherKeys(value: Sent, path: string) {
  const other = keysOf(value).find((key) => !known.has(key));
  if (other !== undefined) refuse("unknown-attribute", inside(path, other));
}

function readText({ text, content }: Sent, path: string): string {
  if (typeof text !== "string") return refuse("misplaced", inside(path, "text"));
  if (content !== undefined) return refuse("misplaced", inside(path, "content"));
  if (hasBadCharacters(text)) return refuse("bad-characters", inside(path, "text"));
  return cleanText(text);
}

function readContent(content: unknown, type: string, rule: NodeRule, path: string) {
  if (content !== undefined && !Array.isArray(content)) return refuse("misplaced", inside(path, "content"));
  const sent = Array.from(content ?? [], (child, at) => readNode(child, inside(path, `content.${at}`)));
  if (type === "doc" && sent.length === 0) return { content: [{ type: "paragraph" }] };
  const children = holdsInline(rule.content) ? joinRuns(sent) : sent;
  if (rule.most !== undefined && children.length > rule.most) return refuse("too-many-parts", path);
  const names = children.map((child) => child.type);
  if (rule.content === undefined ? names.length > 0 : !fits(rule.content, names)) refuse("misplaced", path);
  return children.length > 0 ? { content: children } : {};
}

/** Empty runs go, neighbours under the same marks become one, as ProseMirror keeps them. */
function joinRuns(children: BodyNode[]): BodyNode[] {
  const joined: BodyNode[] = [];
  for (const child of children) {
    const before = joined.at(-1);
    if (child.type === "text" && child.text === "") continue;
    if (before?.type === "text" && child.type === "text" && sameMarks(before, child))
      joined.splice(-1, 1, { ...before, text: `${before.text}${child.text}` });
    else joined.push(child);
  }
  return joined.map((child) =>
    child.text === undefined ? child : { ...child, text: settleText(child.text) },
  );
}

const sameMarks = (one: BodyNode, other: BodyNode) =>
  JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);

function readMarks(sent: unknown, rule: NodeRule, path: string): { marks?: BodyMark[] } {
  if (sent === undefined) return {};
  const order = Object.keys(marks);
  if (!Array.isArray(sent) || sent.length > order.length) return refuse("bad-mark", inside(path, "marks"));
  const read = sent.map((mark, at) => readMark(mark, inside(path, `marks.${at}`)));
  const names = new Set(read.map((mark) => mark.type));
  if (names.size < read.length || (read.length > 0 && rule.group !== "inline"))
    return refuse("bad-mark", inside(path, "marks"));
  read.sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
  return read.length > 0 ? { marks: read } : {};
}

function readMark(value: unknown, path: string): BodyMark {
  if (!isSent(value)) return refuse("unknown-mark", path);
  const { type, attrs, ...others } = value;
  const rule = markRule(type);
  if (!rule || typeof type !== "string") return refuse("unknown-mark", path);
  if (keysOf(others).length > 0) return refuse("unknown-attribute", path);
  return { type, ...readAttributes(attrs, rule, path) };
}

function whyRefused(name: string, value: unknown) {
  if (name === "href") return "bad-link";
  return typeof value === "string" && hasBadCharacters(value) ? "bad-characters" : "bad-attribute";
}

type Attributes = Record<string, NonNullable<AttributeValue>>;

/** Raw HTML is cleaned once, when it is stored, and read again by a narrower reader when it is printed. */
function settleAttributes(type: string, given: { attrs?: Attributes }): { attrs?: Attributes } {
  const html = given.attrs?.html;
  if (type !== "legacyHtml" || typeof html !== "string") return given;
  const cleaned = cleanLegacy(html);
  return cleaned === "" ? {} : { attrs: { html: cleaned } };
}

/** Every attribute is written out, but for those that say nothing. */
function readAttributes(sent: unknown, rule: NodeRule | MarkRule, path: string): { attrs?: Attributes } {
  if (sent !== undefined && !isSent(sent)) return refuse("bad-attribute", inside(path, "attrs"));
  const given = sent ?? {};
  const rules: Record<string, AttributeRule> = rule.attributes ?? {};
  const other = keysOf(given).find((key) => !Object.hasOwn(rules, key));
  if (other !== undefined) return refuse("unknown-attribute", inside(path, `attrs.${other}`));
  const attrs: Attributes = {};
  for (const [name, { default: unsaid, read }] of Object.entries(rules)) {
    const value = read(given[name] === undefined ? unsaid : given[name]);
    if (value === undefined) return refuse(whyRefused(name, given[name]), inside(path, `attrs.${name}`));
    if (value !== null) attrs[name] = value;
  }
  return Object.keys(attrs).length > 0 ? { attrs } : {};
}
