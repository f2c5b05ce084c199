import { plural } from "@/newsroom/arabic/plural";
import { countCharacters } from "@/newsroom/arabic/words";
import { characterForms, fieldMessages as say } from "./messages";

export type LengthNoteProps = {
  id: string;
  text: string;
  /** How much of it its place shows. */
  best: number;
};

/** How long a line is against what its place shows; only a warning, never a refusal. */
export function LengthNote({ id, text, best }: LengthNoteProps) {
  const length = countCharacters(text.trim());
  const isLong = length > best;
  return (
    <div id={id} className="mt-1 flex items-center gap-2 text-[0.8125rem] text-soft">
      <span aria-hidden="true" className="h-1 w-16 overflow-hidden rounded bg-hair">
        <span
          className={`block h-full ${isLong ? "bg-amber" : "bg-green"}`}
          style={{ width: `${Math.min(100, (length / best) * 100)}%` }}
        />
      </span>
      <span className={isLong ? "text-amber" : ""}>
        {isLong ? `${say.tooLong} ` : null}
        {plural(length, characterForms)} {say.of} {best}
      </span>
    </div>
  );
}
