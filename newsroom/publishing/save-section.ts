import { eq, max } from "drizzle-orm";
import { desks } from "@/db/schema/accounts";
import { sections } from "@/db/schema/publication";
import { mayEver } from "@/newsroom/accounts/may";
import { fold } from "@/newsroom/arabic/fold";
import { makeSlug } from "@/newsroom/arabic/slug";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { lockNames } from "@/newsroom/sections/lock-names";
import { listSections } from "@/newsroom/sections/queries";
import { parseSection, type SectionInput } from "@/newsroom/sections/section-input";
import { refreshSections } from "./refresh-sections";

/** What a navigation can hold, and a front. */
export const MOST_SECTIONS = 60;

/** Opens a section, at the end of the masthead, or changes one; its address stays. Returns its id. */
export function saveSection(ctx: DeskCtx, given: unknown, id?: number): Promise<number> {
  if (!mayEver(ctx.user, "section:manage")) throw new Forbidden();
  const section = parseSection(given);
  return inTransaction(ctx, async (tx) => {
    await lockNames(tx);
    await refuseBadDesk(tx, section.deskId);
    await refuseSameName(tx, section, id);
    const [row] =
      id === undefined
        ? await tx.db
            .insert(sections)
            .values({ ...section, ...(await placeOf(tx, section)) })
            .returning()
        : await tx.db.update(sections).set(section).where(eq(sections.id, id)).returning();
    if (!row) throw new NotFound("هذا القسم غير موجود.");
    const act = id === undefined ? "createSection" : "saveSection";
    await record(tx, { act, subjectKind: "section", subjectId: row.id, detail: section });
    await refreshSections(tx, row);
    return row.id;
  });
}

async function refuseBadDesk({ db }: DeskCtx, deskId: number): Promise<void> {
  const [desk] = await db.select({ id: desks.id }).from(desks).where(eq(desks.id, deskId)).for("key share");
  if (!desk) throw wrong("deskId", "هذا المكتب غير موجود.");
}

/** Two sections of one name could not be told apart where a story is put into one. */
async function refuseSameName({ db }: DeskCtx, { name }: SectionInput, id?: number): Promise<void> {
  const alike = (await listSections(db)).find((one) => one.id !== id && fold(one.name) === fold(name));
  if (alike) throw wrong("name", `يوجد قسم اسمه «${alike.name}».`);
}

async function placeOf({ db }: DeskCtx, { name }: SectionInput): Promise<{ slug: string; position: number }> {
  const all = await listSections(db);
  if (all.length >= MOST_SECTIONS) throw wrong("name", `الأقسام ${MOST_SECTIONS} على الأكثر.`);
  const slug = makeSlug(name);
  if (all.some((one) => one.slug === slug)) throw wrong("name", "عنوان هذا الاسم مستعمل لقسم آخر.");
  const [last] = await db.select({ position: max(sections.position) }).from(sections);
  return { slug, position: (last?.position ?? 0) + 1 };
}

const wrong = (field: string, message: string) => new Invalid("لم يُحفظ القسم.", [{ field, message }]);
