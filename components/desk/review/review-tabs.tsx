import Link from "next/link";
import { reviewMessages as say } from "./messages";

export const reviewViews = ["text", "changes", "reader"] as const;
export type ReviewView = (typeof reviewViews)[number];

/** The ways to read the story under review; each has an address. */
export function ReviewTabs({ storyId, view }: { storyId: number; view: ReviewView }) {
  return (
    <nav aria-label={say.views} className="flex gap-4 border-b border-hair">
      {reviewViews.map((name) => (
        <Link
          key={name}
          href={`/desk/stories/${storyId}/review?view=${name}`}
          prefetch={false}
          scroll={false}
          aria-current={name === view ? "page" : undefined}
          className="-mb-px border-b-3 border-transparent px-0.5 pb-1.5 text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-bold aria-[current=page]:text-ink"
        >
          {say[name]}
        </Link>
      ))}
    </nav>
  );
}
