import { mayEver, scopesOf } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { listAuthors, listSections } from "@/newsroom/sections/queries";
import { limits } from "@/newsroom/stories/input";

/** What the writing screen offers this person, whichever story it shows. */
export async function writingDesk({ db, user }: DeskCtx) {
  const [sections, authors] = await Promise.all([listSections(db), listAuthors(db)]);
  const readsOwnDesksOnly = scopesOf(user, "story:read").every((scope) => scope === "desk");
  return {
    account: { id: user.id, email: user.email },
    sections: sections
      .filter((section) => !readsOwnDesksOnly || user.deskIds.includes(section.deskId))
      .map(({ id, slug, name }) => ({ id, slug, name })),
    authors: authors.map(({ id, name, isGuest }) => ({ id, name, isGuest })),
    mayCreateTags: mayEver(user, "tag:create"),
    mayAddGuests: mayEver(user, "story:assign"),
    limits,
  };
}
