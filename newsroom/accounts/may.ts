import type { Viewer } from "@/newsroom/ctx";
import { type Ability, abilities, type Scope } from "./abilities";

/** What the scopes are measured against: whose story it is and on which desk. */
export type Subject = {
  createdBy: number;
  assigneeId: number | null;
  /** Null while the story has no section yet. */
  deskId: number | null;
  lastChangedBy: number;
};

const isOwn = (viewer: Viewer, subject: Subject) =>
  subject.createdBy === viewer.id || subject.assigneeId === viewer.id;

const isOnDesk = (viewer: Viewer, subject: Subject) =>
  subject.deskId === null ? isOwn(viewer, subject) : viewer.deskIds.includes(subject.deskId);

/** Four eyes: neither who wrote the text nor who last changed it. */
export const hasOtherEyes = (viewer: Viewer, subject: Subject) =>
  subject.createdBy !== viewer.id && subject.lastChangedBy !== viewer.id;

const reaches = {
  all: () => true,
  desk: isOnDesk,
  own: isOwn,
  "four-eyes": hasOtherEyes,
  "desk-four-eyes": (viewer, subject) => isOnDesk(viewer, subject) && hasOtherEyes(viewer, subject),
} satisfies Record<Scope, (viewer: Viewer, subject: Subject) => boolean>;

/** The scopes in which a viewer's roles hold an ability; abilities of several roles add up. */
export function scopesOf(viewer: Viewer, ability: Ability): Scope[] {
  const row: Partial<Record<string, Scope>> = abilities[ability];
  return viewer.roles.flatMap((role) => row[role] ?? []);
}

/** Whether a viewer has an ability at all, whatever the story. */
export const mayEver = (viewer: Viewer, ability: Ability) => scopesOf(viewer, ability).length > 0;

/** Whether a viewer has an ability over this subject. */
export function may(viewer: Viewer, ability: Ability, subject: Subject): boolean {
  return scopesOf(viewer, ability).some((scope) => reaches[scope](viewer, subject));
}
