import type { Role } from "@/db/types";

/** How far an ability reaches: every story, one's desks', one's own, with four eyes where said. */
export type Scope = "all" | "desk" | "desk-four-eyes" | "four-eyes" | "own";

/** What may be asked of a viewer; a role not named in a row may not. */
export const abilities = {
  "story:create": {
    contributor: "all",
    reporter: "all",
    copy_editor: "all",
    editor: "all",
    chief: "all",
  },
  "story:read": { contributor: "own", reporter: "own", copy_editor: "all", editor: "desk", chief: "all" },
  "story:edit": { contributor: "own", reporter: "own", copy_editor: "all", editor: "desk", chief: "all" },
  "story:edit-in-review": { copy_editor: "all", editor: "desk", chief: "all" },
  "story:edit-approved": { editor: "desk", chief: "all" },
  "story:edit-live": {
    reporter: "own",
    contributor: "own",
    copy_editor: "all",
    editor: "desk",
    chief: "all",
  },
  "story:submit": { contributor: "own", reporter: "own", copy_editor: "all", editor: "desk", chief: "all" },
  "story:take-back": { contributor: "own", reporter: "own", editor: "desk", chief: "all" },
  "story:send-back": { copy_editor: "all", editor: "desk", chief: "all" },
  "story:approve": { editor: "desk-four-eyes", chief: "four-eyes" },
  "story:override-four-eyes": { chief: "all" },
  "story:publish": { editor: "desk", chief: "all" },
  "story:publish-urgent": { chief: "all" },
  "story:silent-fix": { copy_editor: "all", editor: "desk", chief: "all" },
  "story:withdraw": { editor: "desk", chief: "all" },
  "story:delete": { contributor: "own", reporter: "own", editor: "desk", chief: "all" },
  "story:assign": { editor: "desk", chief: "all" },
  "story:revisions": {
    contributor: "own",
    reporter: "own",
    copy_editor: "all",
    editor: "desk",
    chief: "all",
  },
  "story:comment": { contributor: "own", reporter: "own", copy_editor: "all", editor: "desk", chief: "all" },
  "story:suggest": { copy_editor: "all", editor: "desk", chief: "all" },
  "story:check": { copy_editor: "all", editor: "desk", chief: "all" },
  "duty:manage": { editor: "all", chief: "all" },
  "checklist:manage": { chief: "all" },
  "style:manage": { chief: "all" },
  "story:preview": { reporter: "own", copy_editor: "all", editor: "desk", chief: "all" },
  "front:arrange": { editor: "desk", chief: "all" },
  "breaking:launch": { editor: "all", chief: "all" },
  "media:edit": {
    contributor: "own",
    reporter: "own",
    copy_editor: "own",
    editor: "desk",
    chief: "all",
  },
  "media:manage": { editor: "desk", chief: "all" },
  "media:upload": { contributor: "all", reporter: "all", copy_editor: "all", editor: "all", chief: "all" },
  "tag:create": { reporter: "all", copy_editor: "all", editor: "all", chief: "all" },
  "tag:manage": { copy_editor: "all", editor: "all", chief: "all" },
  "section:manage": { chief: "all", admin: "all" },
  /** The chief up to editor: `give-roles.ts` says whom. */
  "account:invite": { chief: "all", admin: "all" },
  "account:manage": { admin: "all" },
  "author:manage": { chief: "all", admin: "all" },
  "page:manage": { chief: "all", admin: "all" },
  "settings:manage": { admin: "all" },
  "live:write": { editor: "desk", chief: "all" },
  "record:read": { chief: "all" },
  "outlet:manage": { chief: "all", admin: "all" },
  "audit:read": { editor: "desk", chief: "all", admin: "all" },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Ability = keyof typeof abilities;
