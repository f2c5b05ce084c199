import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { fromWallTime, toWallTime } from "@/newsroom/arabic/wall-time";
import { deskMessages } from "../messages";
import { askNewsroom, type Refused } from "../plan/ask-newsroom";
import { calendarMessages as say } from "./messages";
import type { CalendarEntry } from "./types";

export const nameOf = (entry: CalendarEntry) => entry.headline.trim() || deskMessages.untitled;

/** Gives an entry another time, by dragging it to another day or by typing; the past is refused. */
export function useReschedule(calendar: Calendar) {
  const router = useRouter();
  const [asking, setAsking] = useState<CalendarEntry | null>(null);
  const [refused, setRefused] = useState<{ entry: CalendarEntry; refused: Refused } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isRefreshing, refresh] = useTransition();

  const refuse = (entry: CalendarEntry, refusal: Refused) => setRefused({ entry, refused: refusal });
  const give = async (entry: CalendarEntry, at: Date | null) => {
    setDone(null);
    setRefused(null);
    if (!at || at <= new Date()) return refuse(entry, { message: say.past, problems: [] });
    setBusy(true);
    const { kind, storyId, version } = entry;
    const sent = { kind, storyId, version, at: at.toISOString() };
    const answer = await askNewsroom("/api/desk/calendar", "POST", sent);
    setBusy(false);
    if (answer.isDone) {
      setAsking(null);
      setDone(`${say.moved} ${formatDate(at, calendar, "date-time")}: ${nameOf(entry)}`);
    } else refuse(entry, answer);
    refresh(() => router.refresh());
  };

  /** The same hour on another day. */
  const putOn = (entry: CalendarEntry, day: string) => {
    const wall = toWallTime(entry.at, calendar.timeZone);
    if (wall.slice(0, 10) !== day)
      void give(entry, fromWallTime(`${day}${wall.slice(10)}`, calendar.timeZone));
  };
  const ask = (entry: CalendarEntry) => {
    setRefused(null);
    setAsking(entry);
  };
  const close = () => {
    setAsking(null);
    setRefused(null);
  };
  return { asking, refused, done, isBusy, isRefreshing, give, putOn, ask, close };
}
