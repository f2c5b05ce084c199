import type { House, SectionRef } from "@/db/types";

/** `--paper` by day: what a phone shows while the site opens. */
const PAPER = "#fdfcfa";
/** As many as a phone lists. */
const MOST_SHORTCUTS = 4;

const icon = (size: number) => ({
  src: `/icon-${size}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose: "any",
});

/** The site as something to keep on a phone: https://www.w3.org/TR/appmanifest/. */
export const printManifest = (house: House, sections: SectionRef[]): string =>
  JSON.stringify({
    id: "/",
    name: `${house.name}: ${house.motto}`,
    short_name: house.name,
    description: house.description,
    lang: "ar",
    dir: "rtl",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    categories: ["news"],
    icons: [icon(192), icon(512)],
    shortcuts: sections.slice(0, MOST_SHORTCUTS).map(({ name, slug }) => ({
      name,
      url: `/section/${encodeURIComponent(slug)}`,
    })),
  });
