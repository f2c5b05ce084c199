import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { connect } from "@/db/client";
import type { Role } from "@/db/types";
import { createAccount } from "@/newsroom/accounts/create-account";
import { Invalid } from "@/newsroom/errors";

const usage = `npm run account:create -- --email maryam@example.org --name "مريم" [--role admin]
كلمة المرور من المدخل القياسي أو من ACCOUNT_PASSWORD. DATABASE_URL مطلوب.`;

const roles = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"] as const;

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { values } = parseArgs({
  options: {
    email: { type: "string" },
    name: { type: "string" },
    role: { type: "string", multiple: true, default: ["admin"] },
  },
});
const url = process.env.DATABASE_URL;
if (!values.email || !values.name || !url) fail(usage);
const given = values.role.filter((role): role is Role => roles.some((known) => known === role));
if (given.length !== values.role.length) fail(`الأدوار: ${roles.join("، ")}`);
const password = process.env.ACCOUNT_PASSWORD ?? readFileSync(0, "utf8").trimEnd();

const { sql, db } = connect(url, { max: 1 });
try {
  const account = { email: values.email, name: values.name, password, roles: given, deskIds: [] };
  const id = await createAccount({ db, now: new Date(), user: null }, account);
  console.log(`أُنشئ الحساب ${id}: ${values.email} (${given.join("، ")})`);
} catch (error) {
  if (!(error instanceof Invalid)) throw error;
  fail([error.message, ...error.problems.map((problem) => problem.message)].join("\n"));
} finally {
  await sql.end();
}
