const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const notInXml = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** What XML cannot hold at all is left out. */
export const holdable = (text: string) => text.replace(notInXml, "");

/** The one escaping of text and attribute values for HTML and XML; what XML cannot hold is left out. */
export const escapeMarkup = (text: string) =>
  holdable(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
