import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { Publication, Stage } from "@/db/types";
import type { Ability } from "@/newsroom/accounts/abilities";
import { hasOtherEyes, may, mayEver, type Subject, scopesOf } from "@/newsroom/accounts/may";
import type { Viewer } from "@/newsroom/ctx";
import { canMove, type MoveName, moveNames, moves } from "@/newsroom/workflow/moves";

export type StoryState = Subject & { stage: Stage; publication: Publication };

/** The stories a viewer may see, as a condition on a query that joins `sections` on the left. */
export function visibleTo(viewer: Viewer): SQL {
  const scopes = scopesOf(viewer, "story:read");
  if (scopes.includes("all")) return sql`true`;
  const isOwn = or(eq(stories.createdBy, viewer.id), eq(stories.assigneeId, viewer.id));
  const isOnDesk = viewer.deskIds.length > 0 ? inArray(sections.deskId, viewer.deskIds) : sql`false`;
  const reach = [
    scopes.includes("own") && isOwn,
    scopes.includes("desk") && or(isOnDesk, and(isNull(stories.sectionId), isOwn)),
  ].filter((condition) => condition !== false);
  return or(...reach) ?? sql`false`;
}

/** Which ability changing the text takes in this state. */
function editAbility({ stage, publication }: StoryState): Ability {
  if (publication === "published" || publication === "withdrawn") return "story:edit-live";
  if (publication === "scheduled" || stage === "approved") return "story:edit-approved";
  return stage === "in_review" ? "story:edit-in-review" : "story:edit";
}

export const mayEdit = (viewer: Viewer, story: StoryState) => may(viewer, editAbility(story), story);

/** Whether a viewer may make a move, whatever state the story is in. */
export const mayMove = (viewer: Viewer, move: MoveName, story: StoryState) =>
  may(viewer, moves[move].ability, story);

/** A chief may approve what lacks other eyes, with a recorded reason. */
export const mayOverrideFourEyes = (viewer: Viewer, story: StoryState) =>
  mayEver(viewer, "story:override-four-eyes") && !hasOtherEyes(viewer, story);

export type StoryAbilities = {
  edit: boolean;
  moves: MoveName[];
  approveByOverride: boolean;
  /** The viewer judges such texts, but wrote or last changed this one, and has no override. */
  needsOtherEyes: boolean;
  /** Spelling in what readers see, without approval. */
  silentFix: boolean;
};

/** What readers ever saw is not deleted, even where its publication was taken back. */
type Judged = StoryState & { wasPublic: boolean };

/** What a viewer may do with a story now: computed here, handed down to the screens. */
export function storyAbilities(viewer: Viewer, story: Judged, fourEyes: boolean): StoryAbilities {
  const judged = fourEyes ? story : withoutEyes(story);
  const byOverride = canMove("approve", story) && mayOverrideFourEyes(viewer, judged);
  const open = moveNames.filter(
    (move) =>
      canMove(move, story) &&
      mayMove(viewer, move, move === "approve" ? judged : story) &&
      !(move === "spike" && story.wasPublic),
  );
  const isJudge = canMove("approve", story) && mayMove(viewer, "approve", withoutEyes(story));
  return {
    edit: mayEdit(viewer, story),
    moves: open,
    approveByOverride: byOverride,
    needsOtherEyes: isJudge && !byOverride && !open.includes("approve"),
    silentFix: story.publication === "published" && may(viewer, "story:silent-fix", story),
  };
}

/** The story as approval sees it when the house does not ask for four eyes. */
export const withoutEyes = <Story extends Subject>(story: Story): Story => ({
  ...story,
  createdBy: 0,
  lastChangedBy: 0,
});
