import { Obelisk } from "@/components/site/obelisk";

/** The name as a mark: the obelisk stands for an opening alef, else before the name. */
export function Nameplate({ name }: { name: string }) {
  const rest = name.startsWith("ا") ? name.slice(1) : name;
  return (
    <a className={rest === name ? "nameplate apart" : "nameplate"} href="/" aria-label={name}>
      <Obelisk className="obelisk" />
      <span aria-hidden="true">{rest}</span>
    </a>
  );
}
