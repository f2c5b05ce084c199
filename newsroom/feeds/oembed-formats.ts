import { escapeMarkup } from "@/newsroom/body/escape";

type Answer = Record<string, string | number>;

const printers = {
  json: {
    type: "application/json; charset=utf-8",
    print: (answer: Answer) => JSON.stringify(answer),
  },
  xml: {
    type: "text/xml; charset=utf-8",
    print: (answer: Answer) => {
      const lines = Object.entries(answer).map(
        ([name, value]) => `  <${name}>${escapeMarkup(String(value))}</${name}>`,
      );
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<oembed>\n${lines.join("\n")}\n</oembed>\n`;
    },
  },
};

/** The formats of the protocol; null for any other. */
export const oembedFormat = (name: string) => (name === "json" || name === "xml" ? printers[name] : null);
