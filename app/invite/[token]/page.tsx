import { notFound } from "next/navigation";
import { connection } from "next/server";
import { database } from "@/app/_edge/database";
import { Door } from "@/app/_edge/door";
import { ChooseForm } from "@/components/desk/door/choose-form";
import { doorMessages as say } from "@/components/desk/door/messages";
import { findLink } from "@/newsroom/accounts/use-link";
import { acceptInviteAction } from "../actions";

export const instant = false;

export default async function InvitePage({ params }: PageProps<"/invite/[token]">) {
  await connection();
  const { token } = await params;
  const holder = await findLink(database(), new Date(), "invite", token);
  if (!holder) notFound();
  return (
    <Door title={say.invite} lead={say.inviteLead}>
      <ChooseForm token={token} email={holder.email} choose={acceptInviteAction} />
    </Door>
  );
}
