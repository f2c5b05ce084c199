import { connect } from "@/db/client";
import { verifyRecord } from "@/newsroom/publishing/read-record";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error("DATABASE_URL مطلوب: قاعدة البيانات التي يُفحص سجلها.");
  process.exit(1);
}
const { sql, db } = connect(url, { max: 1 });
const { entries, brokenAt } = await verifyRecord(db);
await sql.end();
if (brokenAt !== null) {
  console.error(`سجل النشر مكسور عند القيد ${brokenAt}؛ سلم منه ${entries} قيداً قبله.`);
  process.exit(1);
}
console.log(`سجل النشر سليم: ${entries} قيداً.`);
