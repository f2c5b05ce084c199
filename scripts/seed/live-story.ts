import type { SeedChange, SeedLife, SeedStory } from "@/db/seed/types";
import type { StoryText } from "@/db/types";
import type { Db, DeskCtx, Viewer } from "@/newsroom/ctx";
import { makeMove } from "@/newsroom/publishing/make-move";
import { publish } from "@/newsroom/publishing/publish";
import type { MoveRequest } from "@/newsroom/stories/apply-move";
import { createStory } from "@/newsroom/stories/create-story";
import { saveStory } from "@/newsroom/stories/save-story";
import type { Story } from "@/newsroom/stories/story";
import type { MoveName } from "@/newsroom/workflow/moves";
import { minutesFrom } from "./moment";

export type Stage = {
  db: Db;
  now: Date;
  writer: Viewer;
  /** Somebody other than the writer, who may approve and publish. */
  editor: Viewer;
  chief: Viewer;
};

type Living = { stage: Stage; story: Story };

/** How long before a story's last step the steps before it were made, in minutes. */
const paces = { filed: 30, submitted: 24, approved: 9 } as const;

export const ctxAt = ({ db, now }: Pick<Stage, "db" | "now">, user: Viewer, minutesAgo: number): DeskCtx => ({
  db,
  user,
  now: minutesFrom(now, -minutesAgo),
});

/** Takes one story through its life by the verbs people use, each step at its own time. */
export async function liveStory(stage: Stage, seed: SeedStory, text: StoryText): Promise<Story> {
  const filedAgo = seed.life.minutesAgo + (seed.life.state === "draft" ? 0 : paces.filed);
  const story = await write(stage, seed, text, filedAgo);
  return live({ stage, story }, seed.life);
}

async function write(stage: Stage, seed: SeedStory, text: StoryText, filedAgo: number): Promise<Story> {
  const earlier = (seed.earlier ?? []).map((one) => ({
    ago: filedAgo + one.minutesBefore,
    text: { ...text, ...one.text },
  }));
  const [first = { ago: filedAgo, text }, ...later] = [...earlier, { ago: filedAgo, text }];
  const ctx = ctxAt(stage, stage.writer, first.ago);
  let story = await createStory(ctx, first.text);
  for (const one of later) story = await change({ stage, story }, stage.writer, one.text, one.ago);
  return story;
}

const change = ({ stage, story }: Living, user: Viewer, text: Partial<StoryText>, minutesAgo: number) =>
  saveStory(ctxAt(stage, user, minutesAgo), story.id, {
    version: story.version,
    text: { ...story.text, ...text },
    kind: "saved",
  });

type Step = { move: MoveName; by: Viewer; ago: number } & Omit<MoveRequest, "version">;

async function walk(living: Living, steps: Step[]): Promise<Story> {
  let { story } = living;
  for (const { move, by, ago, ...request } of steps) {
    const ctx = ctxAt(living.stage, by, ago);
    story = (await makeMove(ctx, story.id, move, { ...request, version: story.version })) ?? story;
  }
  return story;
}

const submitted = ({ stage }: Living, ago: number): Step => ({ move: "submit", by: stage.writer, ago });
const approved = ({ stage }: Living, ago: number): Step => ({ move: "approve", by: stage.editor, ago });

const readyBy = (living: Living, ago: number) => [
  submitted(living, ago + paces.submitted),
  approved(living, ago + paces.approved),
];

const publishedAt = (living: Living, ago: number): Step[] => [
  ...readyBy(living, ago),
  { move: "publish", by: living.stage.editor, ago },
];

function live(living: Living, life: SeedLife): Promise<Story> {
  const { editor, chief, now } = living.stage;
  const ago = life.minutesAgo;
  switch (life.state) {
    case "draft":
      return Promise.resolve(living.story);
    case "in_review":
      return walk(living, [submitted(living, ago)]);
    case "returned":
      return walk(living, [
        submitted(living, ago + paces.submitted),
        { move: "sendBack", by: editor, ago, reason: life.reason },
      ]);
    case "approved":
      return walk(living, [submitted(living, ago + paces.submitted), approved(living, ago)]);
    case "scheduled": {
      const at = minutesFrom(now, life.minutesAhead);
      return walk(living, [...readyBy(living, ago), { move: "schedule", by: editor, ago, at }]);
    }
    case "published":
      return publishAndUpdate(living, ago, life.updates ?? []);
    case "published_with_changes":
      return publishAndChange(living, ago, life);
    case "withdrawn":
      return walk(living, [
        ...publishedAt(living, ago),
        { move: "withdraw", by: chief, ago: life.withdrawnMinutesAgo, reason: life.reason },
      ]);
  }
}

async function publishAndUpdate(living: Living, minutesAgo: number, updates: SeedChange[]): Promise<Story> {
  const { stage } = living;
  let story = await walk(living, publishedAt(living, minutesAgo));
  for (const { minutesAgo: ago, text, correction: note } of updates) {
    story = await change({ stage, story }, stage.writer, text, ago + paces.approved);
    story = await walk({ stage, story }, [approved(living, ago + 2)]);
    const how = note === undefined ? {} : ({ as: "correction", note } as const);
    story = await publish(ctxAt(stage, stage.editor, ago), story.id, { version: story.version, ...how });
  }
  return story;
}

type PendingLife = Extract<SeedLife, { state: "published_with_changes" }>;

async function publishAndChange(living: Living, minutesAgo: number, { pending, stage }: PendingLife) {
  const { writer } = living.stage;
  const published = await walk(living, publishedAt(living, minutesAgo));
  const story = await change({ ...living, story: published }, writer, pending.text, pending.minutesAgo);
  if (stage === "in_review") return story;
  return walk({ ...living, story }, [{ move: "takeBack", by: writer, ago: pending.minutesAgo - 1 }]);
}
