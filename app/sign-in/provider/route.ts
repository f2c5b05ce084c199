import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { log } from "@/app/_edge/log";
import { ownPath } from "@/app/_edge/own-path";
import { findProvider, rememberAway } from "@/app/_edge/provider";
import { sendAway } from "@/newsroom/accounts/provider";

/** Sends the browser to the provider of the house; nothing opens before it comes back with what it was given. */
export async function GET(request: Request): Promise<never> {
  await connection();
  const provider = findProvider();
  if (!provider) notFound();
  const sent = await sendAway(provider).catch(log);
  if (!sent) redirect("/sign-in?provider=failed");
  await rememberAway({ ...sent.away, next: ownPath(new URL(request.url).searchParams.get("next")) });
  redirect(sent.to);
}
