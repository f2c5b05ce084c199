import { enterDesk } from "@/app/_edge/context";
import { AuthorsScreen } from "@/components/desk/authors/authors-screen";
import { mayEver } from "@/newsroom/accounts/may";
import { listProfiles } from "@/newsroom/publishing/list-profiles";

export const instant = false;

const MOST_TYPED = 100;

export default async function AuthorsPage({ searchParams }: PageProps<"/desk/admin/authors">) {
  const ctx = await enterDesk("author:manage");
  const asked = await searchParams;
  const q = typeof asked.q === "string" ? asked.q.slice(0, MOST_TYPED) : "";
  const filter = { q, isGuest: asked.guests === "1" };
  return (
    <AuthorsScreen
      authors={await listProfiles(ctx, filter)}
      filter={filter}
      mayPick={mayEver(ctx.user, "media:upload")}
      mayInvite={mayEver(ctx.user, "account:invite")}
    />
  );
}
