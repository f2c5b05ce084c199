import { plural } from "@/newsroom/arabic/plural";
import { actNames } from "@/newsroom/workflow/messages";
import type { Message } from "./event-message";
import { nextSteps, noticeMail as say } from "./messages";

export type NoticeFacts = {
  act: string;
  actor: string | null;
  reason: string;
  storyId: number;
  headline: string;
};

/** One mail of one or many notices, each with what to do next. */
export function noticeMessage(told: NoticeFacts[], home: string): Message {
  return { subject: subjectOf(told), text: [...told.map((one) => textOf(one, home)), say.why].join("\n\n") };
}

function subjectOf(told: NoticeFacts[]): string {
  const [only] = told;
  return only && told.length === 1 ? lineOf(only) : `${say.newsroom}: ${plural(told.length, say.count)}`;
}

const lineOf = ({ act, headline }: NoticeFacts) =>
  `${actNames[act] ?? act}: ${headline.trim() || say.untitled}`;

function textOf(notice: NoticeFacts, home: string): string {
  const next = nextSteps[notice.act] ?? { say: say.open, page: "" };
  const lines = [
    lineOf(notice),
    notice.actor ?? say.byClock,
    ...(notice.reason === "" ? [] : [`«${notice.reason}»`]),
    `${next.say}: ${home}/desk/stories/${notice.storyId}${next.page}`,
  ];
  return lines.join("\n");
}
