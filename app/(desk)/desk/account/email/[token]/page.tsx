import { notFound } from "next/navigation";
import { enterDesk } from "@/app/_edge/context";
import { credentialMessages as say } from "@/components/desk/account/credential-messages";
import { findEmailLink } from "@/newsroom/accounts/change-email";
import { confirmEmailAction } from "../actions";

export const instant = false;

/** The address of this page is a secret: it is told to nobody. */
export const metadata = { title: say.email, referrer: "no-referrer" as const };

export default async function ConfirmEmailPage({ params }: PageProps<"/desk/account/email/[token]">) {
  const ctx = await enterDesk("self");
  const { token } = await params;
  const holder = await findEmailLink(ctx, token);
  if (!holder) notFound();
  return (
    <div className="mx-auto grid max-w-xl gap-3 px-3 py-4 sm:px-6 lg:py-6">
      <h1 className="text-2xl font-bold">{say.email}</h1>
      <p>
        {say.confirmLead} <bdi dir="ltr">{holder.newEmail}</bdi>
      </p>
      <form action={confirmEmailAction}>
        <input type="hidden" name="token" value={token} />
        <button type="submit" className="button primary">
          {say.confirm}
        </button>
      </form>
    </div>
  );
}
