import type { Node } from "@tiptap/pm/model";

/** Two numbers by which a text is known again; equal texts only, as far as chance allows. */
export function fingerprintOf(doc: Node): string {
  const json = JSON.stringify(doc.toJSON());
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
  }
  return `${json.length}-${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
