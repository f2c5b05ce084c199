import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { audit } from "@/db/schema/audit";
import { stories } from "@/db/schema/stories";
import type { Publication, Role, Stage } from "@/db/types";
import type { DeskCtx, Viewer } from "@/newsroom/ctx";
import { NewsroomError } from "@/newsroom/errors";
import type { Story } from "@/newsroom/stories/story";
import { type MoveName, moveNames } from "@/newsroom/workflow/moves";
import { aNewsroom, aStory, as, minutesLater, someone, test } from "@/test/fixtures";
import { makeMove } from "./make-move";

const stages = ["draft", "in_review", "returned", "approved"] as const;
const publications = ["none", "scheduled", "published", "withdrawn"] as const;
const roles = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"] as const;
const relations = ["own", "other's on the desk", "other's on another desk"] as const;
type Relation = (typeof relations)[number];

/** y everywhere, o own, s own desk, f own desk and not one's own text, c everywhere but not one's own text. */
type Letter = "y" | "o" | "s" | "f" | "c" | "n";
/** The rows of the security matrix, written out again: contributor, reporter, copy editor, editor, chief, admin. */
const allowed: Record<MoveName, string> = {
  submit: "o o y s y n",
  takeBack: "o o n s y n",
  sendBack: "n n y s y n",
  approve: "n n n f c n",
  publish: "n n n s y n",
  publishUrgent: "n n n n y n",
  schedule: "n n n s y n",
  unschedule: "n n n s y n",
  embargo: "n n n s y n",
  liftEmbargo: "n n n s y n",
  setExpiry: "n n n s y n",
  liftExpiry: "n n n s y n",
  withdraw: "n n n s y n",
  restore: "n n n s y n",
  spike: "o o n s y n",
};
const readable = "o o y s y n";

/** Where each move leads from, and to: stage/publication, with - for what stays. */
const paths: Record<MoveName, { from: string; while: string; to: string }> = {
  submit: { from: "draft returned", while: "*", to: "in_review/-" },
  takeBack: { from: "in_review", while: "*", to: "draft/-" },
  sendBack: { from: "in_review approved", while: "*", to: "returned/-" },
  approve: { from: "in_review", while: "*", to: "approved/-" },
  publish: { from: "approved", while: "none scheduled published", to: "-/published" },
  publishUrgent: {
    from: "draft returned in_review",
    while: "none scheduled published",
    to: "in_review/published",
  },
  schedule: { from: "approved", while: "none scheduled", to: "-/scheduled" },
  unschedule: { from: "*", while: "scheduled", to: "-/none" },
  embargo: { from: "*", while: "none scheduled", to: "-/-" },
  liftEmbargo: { from: "*", while: "none scheduled", to: "-/-" },
  setExpiry: { from: "*", while: "none scheduled published", to: "-/-" },
  liftExpiry: { from: "*", while: "none scheduled published", to: "-/-" },
  withdraw: { from: "*", while: "published", to: "-/withdrawn" },
  restore: { from: "*", while: "withdrawn", to: "-/published" },
  spike: { from: "draft returned in_review", while: "none", to: "-/-" },
};

const says = (row: string, role: Role, relation: Relation): boolean => {
  const letter = row.split(" ")[roles.indexOf(role)] as Letter;
  const isOwn = relation === "own";
  const isOnDesk = relation !== "other's on another desk";
  return { y: true, n: false, o: isOwn, s: isOnDesk, f: isOnDesk && !isOwn, c: !isOwn }[letter];
};

const holds = (list: string, value: string) => list === "*" || list.split(" ").includes(value);

function expectedStatus(
  move: MoveName,
  role: Role,
  relation: Relation,
  stage: Stage,
  publication: Publication,
) {
  if (!says(readable, role, relation)) return 404;
  const isOpen = holds(paths[move].from, stage) && holds(paths[move].while, publication);
  const lacksOnlyEyes =
    move === "approve" && relation === "own" && says(allowed[move], role, "other's on the desk");
  if (!says(allowed[move], role, relation)) return lacksOnlyEyes && !isOpen ? 409 : 403;
  return isOpen ? 200 : 409;
}

async function put(db: Transaction, story: Story, stage: Stage, publication: Publication) {
  const isPublic = publication === "published" || publication === "withdrawn";
  await db
    .update(stories)
    .set({
      stage,
      publication,
      approvedTextVersion: stage === "approved" ? 1 : null,
      publishedTextVersion: isPublic ? 1 : null,
      scheduledFor: publication === "scheduled" ? minutesLater(180) : null,
    })
    .where(eq(stories.id, story.id));
  if (!isPublic) return;
  const { sectionId, tagIds, bylineIds, ...text } = story.text;
  if (sectionId === null) throw new Error("no section");
  await db.insert(articles).values({
    ...text,
    id: story.id,
    sectionId,
    textVersion: 1,
    status: publication === "published" ? "live" : "withdrawn",
    slug: "s",
    plainText: "",
    publishedAt: minutesLater(-60),
  });
}

async function tryMove(ctx: DeskCtx, story: Story, move: MoveName): Promise<number> {
  try {
    await makeMove(ctx, story.id, move, {
      version: story.version,
      reason: "سبب مكتوب",
      at: minutesLater(move === "setExpiry" ? 240 : 120),
    });
    return 200;
  } catch (error) {
    if (error instanceof NewsroomError) return error.status;
    throw error;
  }
}

async function stateOf(db: Transaction, storyId: number) {
  const [row] = await db.select().from(stories).where(eq(stories.id, storyId));
  return `${row?.stage}/${row?.publication}`;
}

class Undo extends Error {}

/** Runs in a savepoint that is always rolled back. */
async function tentatively(db: Transaction, act: (tx: Transaction) => Promise<void>) {
  await db
    .transaction(async (tx) => {
      await act(tx);
      throw new Undo();
    })
    .catch((error) => {
      if (!(error instanceof Undo)) throw error;
    });
}

async function check(db: Transaction, viewer: Viewer, story: Story, move: MoveName, relation: Relation) {
  const role = viewer.roles[0] as Role;
  for (const stage of stages)
    for (const publication of publications)
      await tentatively(db, async (tx) => {
        await put(tx, story, stage, publication);
        const status = await tryMove(as(tx, viewer), story, move);
        const label = `${move} by ${role}, ${relation}, ${stage}/${publication}`;
        const expected = expectedStatus(move, role, relation, stage, publication);
        expect(status, label).toBe(expected);
        const [toStage, toPublication] = paths[move].to.split("/");
        const moved = `${toStage === "-" ? stage : toStage}/${toPublication === "-" ? publication : toPublication}`;
        expect(await stateOf(tx, story.id), label).toBe(status === 200 ? moved : `${stage}/${publication}`);
        const entries = await tx.select().from(audit).where(eq(audit.subjectId, story.id));
        const isRecorded = entries.some((entry) => entry.act !== "create" && entry.actorId === viewer.id);
        expect(isRecorded, label).toBe(status === 200);
      });
}

describe("every move, by every role, on own and others' stories, in every state", () => {
  test.for(moveNames)("%s", async (move, { db }) => {
    const room = await aNewsroom(db);
    const writer = await someone(db, "noor", ["reporter"]);
    for (const role of roles) {
      const viewer = await someone(db, "zainab", [role], [room.politicsDesk]);
      const own = await aStory(as(db, { ...viewer, roles: ["reporter"] }), { sectionId: room.politics.id });
      const others = await aStory(as(db, writer), { sectionId: room.politics.id });
      const elsewhere = await aStory(as(db, writer), { sectionId: room.sport.id });
      await check(db, viewer, own, move, "own");
      await check(db, viewer, others, move, "other's on the desk");
      await check(db, viewer, elsewhere, move, "other's on another desk");
    }
  });

  test("nobody without a role sees a story at all", async ({ db }) => {
    const room = await aNewsroom(db);
    const story = await aStory(as(db, await someone(db, "noor", ["reporter"])), {
      sectionId: room.politics.id,
    });
    const nobody = await someone(db, "ali", []);
    for (const move of moveNames) expect(await tryMove(as(db, nobody), story, move)).toBe(404);
  });
});
