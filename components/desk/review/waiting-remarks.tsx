import Link from "next/link";
import { plural } from "@/newsroom/arabic/plural";
import { openForms, remarkMessages as say, suggestionForms } from "./messages";

export type WaitingRemarksProps = { storyId: number; comments: number; suggestions: number };

/** That colleagues said something about the text being written, and where to answer. */
export function WaitingRemarks({ storyId, comments, suggestions }: WaitingRemarksProps) {
  if (comments + suggestions === 0) return null;
  const counts = [
    suggestions > 0 ? plural(suggestions, suggestionForms) : "",
    comments > 0 ? plural(comments, openForms) : "",
  ];
  return (
    <p className="notice border-blue">
      <b>{counts.filter(Boolean).join("، ")}</b>
      <Link href={`/desk/stories/${storyId}/review?view=text#remarks`} prefetch={false} className="button">
        {say.answer}
      </Link>
    </p>
  );
}
