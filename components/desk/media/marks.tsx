import { EyeOff, Film, OctagonAlert } from "lucide-react";
import { markMessages as say } from "./messages";
import type { Fault, Tile } from "./types";

type Marked = Pick<Tile, "alt" | "isDecorative" | "frames"> & { fault: Fault | null };

/** What keeps a picture from being used, or makes it unlike others. */
export function Marks(picture: Marked) {
  const { fault, alt, isDecorative, frames } = picture;
  return (
    <>
      {fault ? (
        <Mark tone="text-accent" icon={OctagonAlert}>
          {say[fault]}
        </Mark>
      ) : null}
      {alt === "" && !isDecorative ? (
        <Mark tone="text-amber" icon={EyeOff}>
          {say.noAlt}
        </Mark>
      ) : null}
      {frames > 1 ? (
        <Mark tone="text-violet" icon={Film}>
          {say.moving}
        </Mark>
      ) : null}
    </>
  );
}

type MarkProps = { tone: string; icon: typeof Film; children: string };

const Mark = ({ tone, icon: Icon, children }: MarkProps) => (
  <span className="inline-flex items-center gap-1 rounded-sm border border-hair bg-paper px-1.5 text-[0.8125rem] leading-6">
    <Icon size={13} strokeWidth={2.25} aria-hidden="true" className={tone} />
    {children}
  </span>
);
