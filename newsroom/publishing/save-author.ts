import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { media } from "@/db/schema/media";
import { authors } from "@/db/schema/publication";
import { parseOrRefuse } from "@/newsroom/accounts/input";
import { mayEver, scopesOf } from "@/newsroom/accounts/may";
import { fold } from "@/newsroom/arabic/fold";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { type AuthorFields, authorSchema } from "./author-input";
import { authorSays as say } from "./author-messages";
import { noteNewName } from "./note-new-name";
import { notifyRefresh } from "./refresh";

/** What readers are told about an author: staff or guest. Whoever has left keeps name and byline. */
export function saveAuthor(ctx: DeskCtx, authorId: number, given: unknown): Promise<void> {
  if (!mayEver(ctx.user, "author:manage")) throw new Forbidden();
  const fields = parseOrRefuse(authorSchema, given, say.refused);
  return inTransaction(ctx, (tx) => storeAuthor(tx, authorId, fields));
}

/** Writes it and has every page that shows it made again; hidden, the author's own page goes at once. */
export async function storeAuthor(tx: DeskCtx, authorId: number, fields: AuthorFields): Promise<void> {
  const [before] = await tx.db.select().from(authors).where(eq(authors.id, authorId)).for("update");
  if (!before) throw new NotFound(say.unknown);
  if (fields.pictureId !== before.pictureId) await refusePicture(tx, fields.pictureId);
  if (fields.name !== before.name) await refuseTaken(tx, authorId, fields.name);
  await tx.db.update(authors).set(fields).where(eq(authors.id, authorId));
  const { name, bio, links, pictureId, isPublic } = before;
  const detail = { name: fields.name, from: { name, bio, links, pictureId, isPublic }, to: fields };
  await record(tx, { act: "saveProfile", subjectKind: "author", subjectId: authorId, detail });
  if (fields.name !== before.name) await noteNewName(tx, "author", authorId);
  const own = `author:${authorId}`;
  if (isPublic !== fields.isPublic) await notifyRefresh(tx.db, { tags: [own], mode: "gone", warm: [] });
  const warm = fields.isPublic ? ["/", `/author/${encodeURIComponent(before.slug)}`] : ["/"];
  await notifyRefresh(tx.db, { tags: [own, "addresses", "feed"], mode: "stale", warm });
}

/** A portrait is public from then on: only a picture of one's own, or one that is one's to manage. */
async function refusePicture({ db, user }: DeskCtx, pictureId: number | null): Promise<void> {
  if (pictureId === null) return;
  const isAny = scopesOf(user, "media:manage").includes("all");
  const [found] = await db
    .select({ id: media.id })
    .from(media)
    .where(
      and(
        eq(media.id, pictureId),
        isNull(media.removedAt),
        eq(media.isBarred, false),
        isAny ? undefined : eq(media.uploadedBy, user.id),
      ),
    );
  if (!found) throw new Invalid(say.refused, [{ field: "pictureId", message: say.badPicture }]);
}

/** Nobody signs with a colleague's name, in any spelling of it. */
async function refuseTaken({ db }: DeskCtx, authorId: number, name: string): Promise<void> {
  const [taken] = await db
    .select({ id: authors.id })
    .from(authors)
    .where(and(ne(authors.id, authorId), sql`fold(${authors.name}) = ${fold(name)}`));
  if (taken) throw new Invalid(say.refused, [{ field: "name", message: say.takenName }]);
}
