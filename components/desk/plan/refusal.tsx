import { X } from "lucide-react";
import Link from "next/link";
import type { Refused } from "./ask-newsroom";
import { planMessages as say } from "./messages";

export type RefusalProps = {
  refused: Refused;
  /** The story it is about, where the page does not say so by itself. */
  story?: { id: number; headline: string };
  onDismiss?: () => void;
};

/** Why something was not done, and what to do about it. */
export function Refusal({ refused, story, onDismiss }: RefusalProps) {
  return (
    <div role="alert" className="notice border-accent">
      <div className="min-w-0 flex-1">
        <p className="font-bold text-accent">{refused.message}</p>
        {refused.problems.length > 0 ? (
          <ul className="list-disc ps-5">
            {refused.problems.map((problem) => (
              <li key={`${problem.field}-${problem.message}`}>{problem.message}</li>
            ))}
          </ul>
        ) : null}
        {story ? (
          <p className="text-soft">
            {story.headline} ·{" "}
            <Link
              href={`/desk/stories/${story.id}`}
              prefetch={false}
              className="text-ink underline underline-offset-4"
            >
              {say.openStory}
            </Link>
          </p>
        ) : null}
      </div>
      {onDismiss ? (
        <button
          type="button"
          className="button quiet self-start"
          onClick={onDismiss}
          aria-label={say.dismiss}
        >
          <X size={16} aria-hidden="true" />
        </button>
      ) : null}
    </div>
  );
}
