import { Link2, Merge, PenLine } from "lucide-react";
import { plural } from "@/newsroom/arabic/plural";
import { Address } from "./address";
import { LineTool } from "./line-tool";
import { sectionsMessages as say, storyCount } from "./messages";
import type { TagQuestion } from "./tags-list";
import type { TagRow } from "./types";

/** One tag, on how many stories it is, and what may be done to it. */
export function TagLine({ tag, onAsk }: { tag: TagRow; onAsk: (question: TagQuestion) => void }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 px-3 py-1.5 sm:px-4">
      <p className="flex min-w-0 flex-1 basis-56 flex-wrap items-baseline gap-x-3">
        <b>{tag.name}</b>
        <span className="text-[0.8125rem] text-soft">{plural(tag.stories, storyCount)}</span>
        {tag.isSettling ? <span className="text-[0.8125rem] text-blue">{say.settling}</span> : null}
        <Address area="tag" slug={tag.slug} />
      </p>
      <div className="flex">
        <LineTool name={say.rename} of={tag.name} onPress={() => onAsk("rename")}>
          <PenLine size={16} aria-hidden="true" />
        </LineTool>
        <LineTool name={say.merge} of={tag.name} onPress={() => onAsk("merge")}>
          <Merge size={16} aria-hidden="true" />
        </LineTool>
        <LineTool name={say.address} of={tag.name} onPress={() => onAsk("slug")}>
          <Link2 size={16} aria-hidden="true" />
        </LineTool>
      </div>
    </li>
  );
}
