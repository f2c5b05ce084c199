import { describe, expect, it } from "vitest";
import { shareLinks } from "@/components/article/share-links";

const links = shareLinks("https://almasalla.test/news/12", "سؤال & جواب؟");

describe("the share row", () => {
  it("offers the networks in the order readers here use them", () => {
    expect(links.map((link) => link.name)).toEqual(["واتساب", "تلغرام", "فيسبوك", "إكس"]);
  });

  it("carries the short address and the title, whatever signs the title has", () => {
    const telegram = new URL(links[1]?.href ?? "");
    expect(telegram.searchParams.get("url")).toBe("https://almasalla.test/news/12");
    expect(telegram.searchParams.get("text")).toBe("سؤال & جواب؟");
  });

  it("sends one text to WhatsApp: the title, then the address", () => {
    const whatsapp = new URL(links[0]?.href ?? "");
    expect(whatsapp.searchParams.get("text")).toBe("سؤال & جواب؟ https://almasalla.test/news/12");
  });
});
