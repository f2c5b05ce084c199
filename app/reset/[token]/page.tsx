import { notFound } from "next/navigation";
import { connection } from "next/server";
import { database } from "@/app/_edge/database";
import { Door } from "@/app/_edge/door";
import { ChooseForm } from "@/components/desk/door/choose-form";
import { doorMessages as say } from "@/components/desk/door/messages";
import { findLink } from "@/newsroom/accounts/use-link";
import { resetPasswordAction } from "../actions";

export const instant = false;

export default async function ResetPage({ params }: PageProps<"/reset/[token]">) {
  await connection();
  const { token } = await params;
  const holder = await findLink(database(), new Date(), "reset", token);
  if (!holder) notFound();
  return (
    <Door title={say.reset} lead={say.resetLead}>
      <ChooseForm token={token} email={holder.email} choose={resetPasswordAction} />
    </Door>
  );
}
