import { and, asc, eq, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { media } from "@/db/schema/media";
import { authors } from "@/db/schema/publication";
import type { AccountStatus, AuthorCard, AuthorLink, Gender } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { fold } from "@/newsroom/arabic/fold";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { pictureColumns } from "@/newsroom/media/picture";

export type AuthorRow = AuthorCard & {
  links: AuthorLink[];
  isGuest: boolean;
  isPublic: boolean;
  /** Null for guests, and for the house itself. */
  account: { status: AccountStatus } | null;
};

const MOST = 500;

const columns = {
  id: authors.id,
  slug: authors.slug,
  name: authors.name,
  bio: authors.bio,
  links: authors.links,
  isGuest: authors.isGuest,
  isPublic: authors.isPublic,
  picture: pictureColumns,
};

/** Whoever signs stories or did, by name; the search knows one spelling of a name from another. */
export async function listProfiles(ctx: DeskCtx, { q = "", isGuest = false } = {}): Promise<AuthorRow[]> {
  if (!mayEver(ctx.user, "author:manage")) throw new Forbidden();
  const words = fold(q)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 6);
  const rows = await ctx.db
    .select({ ...columns, status: accounts.status })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.pictureId))
    .leftJoin(accounts, eq(accounts.id, authors.accountId))
    .where(
      and(
        ...words.map((word) => sql`strpos(fold(${authors.name}), ${word}) > 0`),
        isGuest ? eq(authors.isGuest, true) : undefined,
      ),
    )
    .orderBy(asc(authors.name), asc(authors.id))
    .limit(MOST);
  return rows.map(({ status, ...author }) => ({ ...author, account: status ? { status } : null }));
}

export type OwnProfile = Omit<AuthorCard, "id"> & {
  links: AuthorLink[];
  isPublic: boolean;
  gender: Gender | null;
};

/** One's own profile, also before there is one. */
export async function getOwnProfile({ db, user }: DeskCtx): Promise<OwnProfile> {
  const [account] = await db
    .select({ gender: accounts.gender })
    .from(accounts)
    .where(eq(accounts.id, user.id));
  const [author] = await db
    .select(columns)
    .from(authors)
    .leftJoin(media, eq(media.id, authors.pictureId))
    .where(eq(authors.accountId, user.id))
    .orderBy(asc(authors.id))
    .limit(1);
  const none = { slug: "", bio: "", links: [], isPublic: false, picture: null };
  const { slug, bio, links, isPublic, picture } = author ?? none;
  return { name: user.name, slug, bio, links, isPublic, picture, gender: account?.gender ?? null };
}
