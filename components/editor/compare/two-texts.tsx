import type { StoryText } from "@/db/types";
import { toText } from "@/newsroom/body/to-text";
import { editorMessages } from "../messages";
import { conflictMessages as say } from "./messages";

const fields = ["kicker", "headline", "standfirst", "dateline"] as const;

/** Both texts whole, side by side: what remains to look at when they cannot be compared. */
export function TwoTexts({ mine, theirs }: { mine: StoryText; theirs: StoryText }) {
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <Whole name={say.sides.theirs} text={theirs} other={mine} />
      <Whole name={say.sides.mine} text={mine} other={theirs} />
    </div>
  );
}

type WholeProps = { name: string; text: StoryText; other: StoryText };

function Whole({ name, text, other }: WholeProps) {
  const isOther = (field: (typeof fields)[number]) => text[field] !== other[field];
  return (
    <div className="min-w-0 rounded-md border border-hair bg-raised">
      <h3 className="border-b border-hair px-3 py-1.5 font-bold">{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="max-h-[50dvh] overflow-y-auto px-3 py-2" tabIndex={0} aria-label={name}>
        <dl>
          {fields
            .filter((field) => text[field] !== "" || other[field] !== "")
            .map((field) => (
              <div key={field} className={isOther(field) ? "border-s-4 border-accent ps-2" : "ps-3"}>
                <dt className="field-label">{editorMessages[field]}</dt>
                <dd className="mb-2 break-words">{text[field] || "—"}</dd>
              </div>
            ))}
        </dl>
        <p className="field-label">{editorMessages.body}</p>
        <p className="whitespace-pre-wrap break-words font-naskh text-[1.0625rem] leading-loose">
          {toText(text.body)}
        </p>
      </section>
    </div>
  );
}
