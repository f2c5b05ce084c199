import type { AddressInfo } from "node:net";
import { eq, sql } from "drizzle-orm";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { describe, expect, onTestFinished, test as plainTest } from "vitest";
import type { Transaction } from "@/db/client";
import { accountDesks } from "@/db/schema/accounts";
import { deliveries } from "@/db/schema/delivery";
import { notices } from "@/db/schema/notices";
import { setMailDigest } from "@/newsroom/accounts/set-mail-digest";
import type { DeskCtx } from "@/newsroom/ctx";
import { markRead } from "@/newsroom/notices/mark-read";
import { countUnread } from "@/newsroom/notices/queries";
import { makeMove } from "@/newsroom/publishing/make-move";
import { aNewsroom, aStory, as, database, someone, test } from "@/test/fixtures";
import { mailNotices } from "./mail-notices";
import { mailServer } from "./mail-server";
import { listDeliveries, SEALED } from "./queries";
import { sendDue } from "./send-due";

const house = { home: "https://almasalla.example", timeZone: "Asia/Baghdad" };

async function theDesk(db: Transaction) {
  const room = await aNewsroom(db);
  const now = new Date(Date.now() - 60_000);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]), now);
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]), now);
  const salma = as(db, await someone(db, "salma", ["chief"]), now);
  const story = await aStory(zainab, { sectionId: room.politics.id });
  await makeMove(zainab, story.id, "submit", { version: 1 });
  return { zainab, ali, salma, story };
}

const mailsTo = (db: Transaction, { user }: DeskCtx) =>
  db
    .select({ subject: deliveries.subject, text: deliveries.text })
    .from(deliveries)
    .where(eq(deliveries.address, user.email));

describe("notices by mail", () => {
  test("say what happened, who did it, and what to do next", async ({ db }) => {
    const { zainab, ali, story } = await theDesk(db);
    await mailNotices(db, house);
    const [mail, ...others] = await mailsTo(db, ali);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe(`أُرسل للمراجعة: ${story.text.headline}`);
    expect(mail?.text).toContain("زينب");
    expect(mail?.text).toContain(`راجعه: https://almasalla.example/desk/stories/${story.id}/review`);
    expect(await mailsTo(db, zainab)).toEqual([]);
  });

  test("carry the reason of whoever sent a story back", async ({ db }) => {
    const { zainab, ali, story } = await theDesk(db);
    await makeMove(ali, story.id, "sendBack", { version: 2, reason: "ينقصه مصدر ثان" });
    await mailNotices(db, house);
    const [mail] = await mailsTo(db, zainab);
    expect(mail?.text).toContain("«ينقصه مصدر ثان»");
  });

  test("come once, several in one mail", async ({ db }) => {
    const { zainab, ali, story } = await theDesk(db);
    await makeMove(zainab, story.id, "takeBack", { version: 2 });
    await mailNotices(db, house);
    await mailNotices(db, house);
    expect((await mailsTo(db, ali)).map((mail) => mail.subject)).toEqual(["غرفة الأخبار: أمران"]);
  });

  test("do not come for what was read in time, nor to who wants none", async ({ db }) => {
    const { ali, salma } = await theDesk(db);
    const [notice] = await db.select().from(notices).where(eq(notices.accountId, ali.user.id));
    await markRead(ali, notice?.id ?? 0);
    await setMailDigest(salma, "none");
    await mailNotices(db, house);
    expect(await mailsTo(db, ali)).toEqual([]);
    expect(await mailsTo(db, salma)).toEqual([]);
    expect(await countUnread(db, salma.user)).toBe(1);
  });

  test("keep their words from whoever sees to the mail and may not read the news", async ({ db }) => {
    await theDesk(db);
    await mailNotices(db, house);
    const [open] = await listDeliveries(db, { mayRead: true });
    const [sealed] = await listDeliveries(db, { mayRead: false });
    expect(open?.text).not.toBe("");
    expect(sealed).toMatchObject({ id: open?.id, address: open?.address, subject: SEALED, text: "" });
  });

  test("say nothing of a story that is deleted, or no longer one's own to read", async ({ db }) => {
    const { zainab, ali, salma, story } = await theDesk(db);
    await db.delete(accountDesks).where(eq(accountDesks.accountId, ali.user.id));
    await mailNotices(db, house);
    expect(await mailsTo(db, ali)).toEqual([]);
    expect(await mailsTo(db, salma)).toHaveLength(1);
    await makeMove(salma, story.id, "sendBack", { version: 2, reason: "ينقصه مصدر ثان" });
    await makeMove(salma, story.id, "spike", { version: 3 });
    await mailNotices(db, house);
    expect(await mailsTo(db, zainab)).toEqual([]);
  });

  test("wait for the morning where somebody wants one mail a day", async ({ db }) => {
    const { ali } = await theDesk(db);
    await setMailDigest(ali, "daily");
    const setBack = (to: string) =>
      db
        .update(notices)
        .set({
          at: sql`(date_trunc('day', (now() at time zone 'Asia/Baghdad') - interval '8 hours')
          + interval '8 hours') at time zone 'Asia/Baghdad' + ${to}::interval`,
        })
        .where(eq(notices.accountId, ali.user.id));
    await setBack("1 second");
    await mailNotices(db, house);
    expect(await mailsTo(db, ali)).toEqual([]);
    await setBack("-1 second");
    await mailNotices(db, house);
    expect(await mailsTo(db, ali)).toHaveLength(1);
  });
});

/** A mail server of our own: what it took, and whether it takes anything. */
async function aMailServer({ refusing = 0 } = {}) {
  const got: ParsedMail[] = [];
  let left = refusing;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => {
      left -= 1;
      done(left >= 0 ? new Error("try again later") : null);
    },
    onData: (stream, _session, done) => {
      simpleParser(stream)
        .then((mail) => got.push(mail))
        .then(() => done(), done);
    },
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  const { port } = server.server.address() as AddressInfo;
  const sender = mailServer(`smtp://127.0.0.1:${port}`, {
    name: "المسلة",
    address: "desk@almasalla.example",
  });
  onTestFinished(() => {
    sender.close();
    server.close();
  });
  return { got, mail: sender.send };
}

async function aWaitingMail() {
  const [row] = await database
    .insert(deliveries)
    .values({
      key: `mail:${Date.now()}`,
      channel: "mail",
      address: "ali@almasalla.example",
      subject: "أُعيد للتعديل: مجلس الوزراء يُقرّ خطة المياه",
      text: "علي\n«ينقصه مصدر ثانٍ»\nعدّله: https://almasalla.example/desk/stories/7",
      dueAt: sql`now()`,
      madeAt: sql`now()`,
    })
    .returning();
  if (!row) throw new Error("no mail");
  onTestFinished(async () => {
    await database.delete(deliveries).where(eq(deliveries.id, row.id));
  });
  const status = async () => {
    const [now] = await database.select().from(deliveries).where(eq(deliveries.id, row.id));
    return [now?.status, now?.attempts];
  };
  const makeDue = () =>
    database.update(deliveries).set({ dueAt: sql`now()` }).where(eq(deliveries.id, row.id));
  return { ...row, now: status, makeDue };
}

describe("the mail server", () => {
  plainTest("gets the words as they were written", async () => {
    const server = await aMailServer();
    const waiting = await aWaitingMail();
    await sendDue(database, { mail: server.mail });
    const [mail] = server.got;
    expect(mail?.subject).toBe(waiting.subject);
    expect(mail?.text?.trim()).toBe(waiting.text);
    expect(mail?.from?.value).toEqual([{ name: "المسلة", address: "desk@almasalla.example" }]);
    expect(mail?.messageId).toBe(`<delivery-${waiting.id}@almasalla.example>`);
    expect(await waiting.now()).toEqual(["sent", 1]);
  });

  plainTest("that refuses is asked again later", async () => {
    const server = await aMailServer({ refusing: 1 });
    const waiting = await aWaitingMail();
    await sendDue(database, { mail: server.mail });
    expect(await waiting.now()).toEqual(["waiting", 1]);
    await waiting.makeDue();
    await sendDue(database, { mail: server.mail });
    expect(await waiting.now()).toEqual(["sent", 2]);
  });

  plainTest("that is not there leaves the mails to be read at the desk", async () => {
    const waiting = await aWaitingMail();
    await sendDue(database, { mail: null });
    expect(await waiting.now()).toEqual(["kept", 1]);
  });
});
