const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const notInXml = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** The one escaping of text and attribute values for HTML and XML; what XML cannot hold at all is left out. */
export const escapeMarkup = (text: string) =>
  text.replace(notInXml, "").replace(/[&<>"']/g, (character) => entities[character] ?? "");
