import type { NamedArea } from "./types";

/** Where readers find it. */
export const Address = ({ area, slug }: { area: NamedArea; slug: string }) => (
  <a
    href={`/${area}/${encodeURIComponent(slug)}`}
    target="_blank"
    rel="noreferrer"
    className="break-all text-[0.8125rem] text-soft hover:underline"
    dir="ltr"
  >
    /{area}/<bdi>{slug}</bdi>
  </a>
);
