import { and, ne, type SQL } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import type { DeskCtx, Viewer } from "@/newsroom/ctx";
import { inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { getHouse } from "@/newsroom/settings/queries";
import { applyMove, getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import { mayMove, mayOverrideFourEyes, withoutEyes } from "@/newsroom/stories/policy";
import type { Story } from "@/newsroom/stories/story";
import { refuseObstructed } from "./obstacles";

/** Approves exactly the version looked at; who wrote or last changed it may not, unless a chief says why. */
export function approve(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const { fourEyes } = await getHouse(tx.db);
    const story = await getForMove(tx, "approve", storyId, request);
    refuseOwnUrgency(tx.user, story);
    const overrides = mayApprove(tx.user, story, { fourEyes, request });
    await refuseObstructed(tx.db, story);
    await applyMove(tx, "approve", story, overrides ? request : {}, {
      set: {
        approvedBy: tx.user.id,
        approvedTextVersion: story.textVersion,
        ...(isSigning(story) ? { urgentTextVersion: null, urgentBy: null } : {}),
      },
      ...(isSigning(story) ? { act: "signUrgent" } : {}),
      ...(fourEyes && !overrides ? { where: seenByOthers(tx.user) } : {}),
      ...(overrides ? { act: "approveByOverride" } : {}),
    });
    return getStory(tx, storyId);
  });
}

/** Approving exactly the text that went out without approval is the second person's signature. */
const isSigning = (story: Story) => story.isUnsigned && story.urgentTextVersion === story.textVersion;

function refuseOwnUrgency(viewer: Viewer, story: Story): void {
  if (isSigning(story) && story.urgentBy === viewer.id)
    throw new Forbidden("نشرته عاجلاً بنفسك؛ يوقّعه زميل آخر.");
}

const seenByOthers = (viewer: Viewer): SQL | undefined =>
  and(ne(stories.createdBy, viewer.id), ne(stories.lastChangedBy, viewer.id));

/** Refuses whoever may not approve; true when it takes the chief's override. */
function mayApprove(
  viewer: Viewer,
  story: Story,
  { fourEyes, request }: { fourEyes: boolean; request: MoveRequest },
): boolean {
  if (mayMove(viewer, "approve", fourEyes ? story : withoutEyes(story))) return false;
  if (!request.override || !mayOverrideFourEyes(viewer, story))
    throw new Forbidden("لا يعتمد النص من كتبه أو كان آخر من عدّله؛ يلزمه زميل آخر.");
  if (!request.reason?.trim())
    throw new Invalid("اكتب سبب تجاوز قاعدة العين الأخرى.", [{ field: "reason", message: "السبب مطلوب." }]);
  return true;
}
