import { Users } from "lucide-react";
import { presenceMessages as say } from "./messages";

/** Who else has the story open: names where there is room, else their number. */
export function PeopleLine({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  const words = say.here(names.join("، "));
  return (
    <p className="flex items-center gap-1.5 text-[0.8125rem] text-soft" title={words}>
      <Users size={15} aria-hidden="true" />
      <span className="max-md:sr-only">{words}</span>
      <span className="md:hidden" aria-hidden="true">
        {names.length}
      </span>
    </p>
  );
}
