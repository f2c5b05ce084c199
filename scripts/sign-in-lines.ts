import { roleNames } from "@/components/desk/messages";
import { connect } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { cast, demoPassword } from "@/db/seed/cast";

/** What to tell about signing in: the demo accounts, nothing where people made their own, or how to make the first. */
export async function signInLines(databaseUrl: string): Promise<string[]> {
  const { sql, db } = connect(databaseUrl, { max: 1 });
  const found = await db
    .select({ email: accounts.email })
    .from(accounts)
    .finally(() => sql.end());
  const emails = new Set(found.map(({ email }) => email));
  if (emails.size === 0) return ["لا حساب بعد؛ أنشئ أول مدير: npm run account:create"];
  const present = Object.values(cast).filter(({ email }) => emails.has(email));
  if (present.length === 0) return [];
  const lines = present.map(
    ({ email, name, roles }) =>
      `  ${email.padEnd(26)} ${name}، ${roles.map((role) => roleNames[role]).join("، ")}`,
  );
  return [`حسابات العرض، وكلمة مرورها جميعًا: ${demoPassword}`, ...lines];
}
