import { Obelisk } from "@/components/site/obelisk";
import { Picture } from "@/components/site/picture";
import type { Picture as PictureRow } from "@/db/types";

/** The house's own picture, or the name as a mark: the obelisk stands for an opening alef, else before the name. */
export function Nameplate({ name, logo = null }: { name: string; logo?: PictureRow | null | undefined }) {
  if (logo)
    return (
      <a className="nameplate drawn" href="/" aria-label={name}>
        <Picture picture={logo} sizes="24rem" upTo={640} ratio="own" priority decorative bare />
      </a>
    );
  const rest = name.startsWith("ا") ? name.slice(1) : name;
  return (
    <a className={rest === name ? "nameplate apart" : "nameplate"} href="/" aria-label={name}>
      <Obelisk className="obelisk" />
      <span aria-hidden="true">{rest}</span>
    </a>
  );
}
