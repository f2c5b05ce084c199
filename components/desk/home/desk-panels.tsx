import { CornerDownLeft } from "lucide-react";
import { deskMessages, homeMessages as say } from "../messages";
import { Panel } from "../panel";
import { StoryLine } from "../story-line";
import { type Clock, type Home, SHOWN } from "./types";

/** What waits for this person, and what is in other hands. */
export function DeskPanels({ home, now, calendar }: Clock & { home: Home }) {
  const clock = { now, calendar };
  const mineNext = home.waiting.length + home.approved.length + home.returned.length;
  return (
    <>
      <Panel title={say.returned} count={home.returned.length} all="/desk/stories?stage=returned&mine=1">
        {home.returned.slice(0, SHOWN).map((story) => (
          <StoryLine key={story.id} story={story} {...clock} note={<Reason {...story} />} />
        ))}
      </Panel>
      <Panel title={say.waiting} count={home.waiting.length} all="/desk/stories?stage=in_review">
        {home.waiting.slice(0, SHOWN).map((story) => (
          <StoryLine key={story.id} story={story} {...clock} href={`/desk/stories/${story.id}/review`} />
        ))}
      </Panel>
      <Panel title={say.approved} count={home.approved.length} all="/desk/stories?stage=approved">
        {home.approved.slice(0, SHOWN).map((story) => (
          <StoryLine key={story.id} story={story} {...clock} />
        ))}
      </Panel>
      <Panel
        title={say.drafts}
        count={home.drafts.length}
        all="/desk/stories?stage=draft&mine=1"
        {...(mineNext === 0 ? { empty: say.draftsEmpty } : {})}
      >
        {home.drafts.slice(0, SHOWN).map((story) => (
          <StoryLine key={story.id} story={story} {...clock} />
        ))}
      </Panel>
      <Panel title={say.submitted} count={home.submitted.length}>
        {home.submitted.slice(0, SHOWN).map((story) => (
          <StoryLine key={story.id} story={story} {...clock} />
        ))}
      </Panel>
    </>
  );
}

function Reason({ reason, returnedBy }: { reason: string; returnedBy: string | null }) {
  return (
    <p className="mt-0.5 flex items-start gap-1.5">
      <CornerDownLeft size={15} aria-hidden="true" className="mt-1 shrink-0 text-accent rtl:-scale-x-100" />
      <span className="line-clamp-2 pb-0.5">
        <span className="text-soft">{returnedBy ?? deskMessages.byClock}: </span>
        {reason}
      </span>
    </p>
  );
}
