import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { type deliveries, telegramMessages } from "@/db/schema/delivery";
import type { Db } from "@/newsroom/ctx";
import { telegramSays as say } from "./messages";
import type { TelegramBot } from "./telegram-bot";
import { Undelivered } from "./undelivered";

type Row = typeof deliveries.$inferSelect;
type Standing = { messageId: number | null; isDoubtful: boolean };

const sentMessage = z.object({ message_id: z.number().int() });

/**
 * Makes a channel show of an article what it should: one message, edited as the article changes, deleted when it goes.
 * What it should show is in the row, so that a second try of the same row changes nothing.
 */
export async function sendTelegram(db: Db, row: Row, bot: TelegramBot | null): Promise<"sent" | "kept"> {
  if (!bot) return "kept";
  const { articleId, subscriberId } = row;
  if (articleId === null || subscriberId === null) await bot("sendMessage", textOf(row));
  else {
    const lane = { articleId, subscriberId };
    const standing = await findStanding(db, lane);
    if (row.text === "") await takeDown(db, { row, lane, standing, bot });
    else if (standing?.messageId) await change(bot, row, standing.messageId);
    else await putUp(db, { row, lane, standing, bot });
  }
  return "sent";
}

type Lane = { articleId: number; subscriberId: number };
type Act = { row: Row; lane: Lane; standing: Standing | null; bot: TelegramBot };

const textOf = ({ address, text }: Row) => ({
  chat_id: address,
  text,
  parse_mode: "HTML",
  link_preview_options: { prefer_large_media: true },
});

/** Noted before it is sent: whoever dies before the answer leaves behind that there may be a message. */
async function putUp(db: Db, { row, lane, standing, bot }: Act): Promise<void> {
  const before = standing?.isDoubtful ?? false;
  await note(db, lane, { messageId: null, isDoubtful: true });
  try {
    const { message_id: messageId } = sentMessage.parse(await bot("sendMessage", textOf(row)));
    await note(db, lane, { messageId, isDoubtful: before });
  } catch (error) {
    if (error instanceof Undelivered && !error.isDoubtful)
      await note(db, lane, { messageId: null, isDoubtful: before });
    throw error;
  }
}

/** A message that somebody took out of the channel by hand is not put there again. */
async function change(bot: TelegramBot, row: Row, messageId: number): Promise<void> {
  const edit = bot("editMessageText", { ...textOf(row), message_id: messageId });
  await edit.catch(unless(/message is not modified|message to edit not found|MESSAGE_ID_INVALID/i));
}

async function takeDown(db: Db, { row, lane, standing, bot }: Act): Promise<void> {
  if (standing?.messageId) {
    await remove(bot, { chat_id: row.address, message_id: standing.messageId });
    await note(db, lane, { messageId: null, isDoubtful: standing.isDoubtful });
  }
  if (standing?.isDoubtful) throw new Undelivered(say.doubtful, { isFinal: true });
}

/** What may not be deleted any more loses its words instead. */
async function remove(bot: TelegramBot, message: { chat_id: string; message_id: number }): Promise<void> {
  const gone = /message to delete not found|message to edit not found|MESSAGE_ID_INVALID/i;
  try {
    await bot("deleteMessage", message).catch(unless(gone));
  } catch (error) {
    if (!(error instanceof Undelivered && /can't be deleted/i.test(error.message))) throw error;
    const edit = bot("editMessageText", { ...message, text: say.withdrawn });
    await edit.catch(unless(/message is not modified|message to edit not found/i));
  }
}

const unless = (harmless: RegExp) => (error: unknown) => {
  if (!(error instanceof Undelivered && error.isFinal && harmless.test(error.message))) throw error;
};

async function findStanding(db: Db, { subscriberId, articleId }: Lane): Promise<Standing | null> {
  const [row] = await db
    .select({ messageId: telegramMessages.messageId, isDoubtful: telegramMessages.isDoubtful })
    .from(telegramMessages)
    .where(and(eq(telegramMessages.subscriberId, subscriberId), eq(telegramMessages.articleId, articleId)));
  return row ?? null;
}

const note = (db: Db, lane: Lane, standing: Standing) =>
  db
    .insert(telegramMessages)
    .values({ ...lane, ...standing })
    .onConflictDoUpdate({
      target: [telegramMessages.subscriberId, telegramMessages.articleId],
      set: standing,
    });
