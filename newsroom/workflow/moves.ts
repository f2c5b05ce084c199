import type { Publication, Stage } from "@/db/types";

export type MoveRule = {
  /** Stages from which the move can be made. */
  from: readonly Stage[];
  /** Publications in which the move can be made. */
  while: readonly Publication[];
  /** The stage afterwards; absent when it stays. */
  to?: Stage;
  /** The publication afterwards; absent when it stays. */
  becomes?: Publication;
  ability: MoveAbility;
  /** A sentence from whoever makes the move, kept in the record. */
  needsReason?: true;
  needsTime?: true;
};

export type MoveAbility =
  | "story:submit"
  | "story:take-back"
  | "story:send-back"
  | "story:approve"
  | "story:publish"
  | "story:publish-urgent"
  | "story:withdraw"
  | "story:delete";

const anyStage = ["draft", "in_review", "returned", "approved"] as const;
const anywhere = ["none", "scheduled", "published", "withdrawn"] as const;

/** The whole life of a story, as data. */
export const moves = {
  submit: { from: ["draft", "returned"], while: anywhere, to: "in_review", ability: "story:submit" },
  takeBack: { from: ["in_review"], while: anywhere, to: "draft", ability: "story:take-back" },
  sendBack: {
    from: ["in_review", "approved"],
    while: anywhere,
    to: "returned",
    ability: "story:send-back",
    needsReason: true,
  },
  approve: { from: ["in_review"], while: anywhere, to: "approved", ability: "story:approve" },
  publish: {
    from: ["approved"],
    while: ["none", "scheduled", "published"],
    becomes: "published",
    ability: "story:publish",
  },
  publishUrgent: {
    from: ["draft", "returned", "in_review"],
    while: ["none", "scheduled", "published"],
    to: "in_review",
    becomes: "published",
    ability: "story:publish-urgent",
    needsReason: true,
  },
  schedule: {
    from: ["approved"],
    while: ["none", "scheduled"],
    becomes: "scheduled",
    ability: "story:publish",
    needsTime: true,
  },
  unschedule: { from: anyStage, while: ["scheduled"], becomes: "none", ability: "story:publish" },
  embargo: { from: anyStage, while: ["none", "scheduled"], ability: "story:publish", needsTime: true },
  liftEmbargo: { from: anyStage, while: ["none", "scheduled"], ability: "story:publish" },
  setExpiry: {
    from: anyStage,
    while: ["none", "scheduled", "published"],
    ability: "story:withdraw",
    needsTime: true,
  },
  liftExpiry: { from: anyStage, while: ["none", "scheduled", "published"], ability: "story:withdraw" },
  withdraw: {
    from: anyStage,
    while: ["published"],
    becomes: "withdrawn",
    ability: "story:withdraw",
    needsReason: true,
  },
  restore: { from: anyStage, while: ["withdrawn"], becomes: "published", ability: "story:withdraw" },
  spike: { from: ["draft", "returned", "in_review"], while: ["none"], ability: "story:delete" },
} as const satisfies Record<string, MoveRule>;

export type MoveName = keyof typeof moves;

export const moveNames = Object.keys(moves) as MoveName[];

/** Whether a story in this state has the move open to it, whoever asks. */
export function canMove(move: MoveName, state: { stage: Stage; publication: Publication }): boolean {
  const rule: MoveRule = moves[move];
  return rule.from.includes(state.stage) && rule.while.includes(state.publication);
}
