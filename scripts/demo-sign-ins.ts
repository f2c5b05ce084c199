import { inArray } from "drizzle-orm";
import { connect } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { cast, demoPassword } from "@/db/seed/cast";
import type { Role } from "@/db/types";

const roleNames: Record<Role, string> = {
  contributor: "متعاون",
  reporter: "مراسل",
  copy_editor: "مدقق لغوي",
  editor: "محرر",
  chief: "رئاسة التحرير",
  admin: "إدارة الحسابات",
};

/** The demo accounts of this newsroom as lines to print; none where nobody made them. */
export async function demoSignIns(databaseUrl: string): Promise<string[]> {
  const people = Object.values(cast);
  const emails = people.map(({ email }) => email);
  const { sql, db } = connect(databaseUrl, { max: 1 });
  const found = await db
    .select({ email: accounts.email })
    .from(accounts)
    .where(inArray(accounts.email, emails))
    .finally(() => sql.end());
  const present = new Set(found.map(({ email }) => email));
  if (present.size === 0) return [];
  const lines = people
    .filter(({ email }) => present.has(email))
    .map(
      ({ email, name, roles }) =>
        `  ${email.padEnd(26)} ${name}، ${roles.map((role) => roleNames[role]).join("، ")}`,
    );
  return [`حسابات العرض، وكلمة مرورها جميعًا: ${demoPassword}`, ...lines];
}
