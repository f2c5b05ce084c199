import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { findProvider, takeAway } from "@/app/_edge/provider";
import { publicUrl } from "@/app/_edge/public-url";
import { openByProvider } from "@/app/_edge/session";
import { hearBack } from "@/newsroom/accounts/provider";
import { NewsroomError } from "@/newsroom/errors";

/** The browser is back from the provider: who came is let in if they were invited here. */
export async function GET(request: Request): Promise<never> {
  await connection();
  const provider = findProvider();
  if (!provider) notFound();
  const away = await takeAway();
  if (!away) redirect("/sign-in?provider=failed");
  redirect(await whereTo(provider, new URL(request.url).search, away));
}

async function whereTo(
  provider: NonNullable<ReturnType<typeof findProvider>>,
  search: string,
  { next, ...away }: NonNullable<Awaited<ReturnType<typeof takeAway>>>,
): Promise<string> {
  try {
    const told = await hearBack(provider, new URL(`${publicUrl()}/sign-in/provider/callback${search}`), away);
    const asksMore = await openByProvider(told);
    return asksMore ? `/sign-in/second?next=${encodeURIComponent(next)}` : encodeURI(decodeURI(next));
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error;
    return "/sign-in?provider=refused";
  }
}
