import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { AccountScreen } from "@/components/desk/account/account-screen";
import { Credentials } from "@/components/desk/account/credentials";
import { accountMessages as say } from "@/components/desk/account/messages";
import { OpenSessions } from "@/components/desk/account/open-sessions";
import { ProviderLink } from "@/components/desk/account/provider-link";
import { SecondFactor } from "@/components/desk/account/second-factor";
import { OwnProfile } from "@/components/desk/profile/own-profile";
import { When } from "@/components/desk/when";
import { listPasskeys } from "@/newsroom/accounts/add-passkey";
import { mayEver } from "@/newsroom/accounts/may";
import { findProviderLink } from "@/newsroom/accounts/part-provider";
import { meansOf } from "@/newsroom/accounts/second-factor";
import { listSessions } from "@/newsroom/accounts/sessions";
import { plural } from "@/newsroom/arabic/plural";
import { getOwnProfile } from "@/newsroom/publishing/list-profiles";
import { getHouse } from "@/newsroom/settings/queries";

export const instant = false;

export const metadata: Metadata = { title: say.title };

export default async function AccountPage({ searchParams }: PageProps<"/desk/account">) {
  const ctx = await enterDesk("self");
  const { db, now, user } = ctx;
  const { email } = await searchParams;
  const [{ calendar }, sessions, means, keys, provider, profile] = await Promise.all([
    getHouse(db),
    listSessions(db, user.id, now),
    meansOf(db, user.id),
    listPasskeys(db, user.id),
    findProviderLink(db, user.id),
    getOwnProfile(ctx),
  ]);
  const when = (date: Date) => <When date={date} now={now} calendar={calendar} />;
  return (
    <AccountScreen mustAdd={user.mustAddFactor}>
      {user.mustAddFactor ? null : <OwnProfile profile={profile} mayPick={mayEver(user, "media:upload")} />}
      <SecondFactor
        hasApp={means?.code ?? false}
        recoveryLeft={means ? plural(means.recoveryLeft, say.recoveryLeft, calendar.digits) : null}
        keys={keys.map(({ id, name, madeAt, usedAt }) => ({
          id,
          name,
          made: when(madeAt),
          used: usedAt ? (
            <>
              {say.keyUsed} {when(usedAt)}
            </>
          ) : (
            say.keyUnused
          ),
        }))}
      />
      {provider ? (
        <ProviderLink
          isParted={provider.partedAt !== null}
          since={when(provider.partedAt ?? provider.linkedAt)}
        />
      ) : null}
      <Credentials email={user.email} told={email === "half" || email === "changed" ? email : null} />
      <OpenSessions
        sessions={sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
          ...session,
          isThis: session.number === user.session,
          opened: when(createdAt),
          seen: when(lastSeenAt),
        }))}
      />
    </AccountScreen>
  );
}
