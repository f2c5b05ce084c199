"use client";

import type { Calendar } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { moveNamesArabic } from "@/newsroom/workflow/messages";
import { MoveQuestion } from "../plan/move-question";
import { Refusal } from "../plan/refusal";
import { StoryTable, type StoryTableRow } from "../story-table";
import { bulkMessages as say, storyForms } from "./messages";
import { type BulkStory, type RowAnswer, useBulk } from "./use-bulk";

export type BulkListProps = { rows: (StoryTableRow & BulkStory)[]; now: Date; calendar: Calendar };

/** The list with a box before each row: one move for all that is chosen, and an answer for every row. */
export function BulkList({ rows, now, calendar }: BulkListProps) {
  const bulk = useBulk(rows);
  const count = plural(bulk.picked.length, storyForms, calendar.digits);
  return (
    <>
      {bulk.picked.length > 0 ? (
        <section
          aria-label={say.bar}
          className="sticky top-0 z-30 mb-2 flex flex-wrap items-center gap-2 rounded-lg border border-edge bg-paper p-2"
        >
          <p className="px-1 font-bold">{count}</p>
          {bulk.open.map((move) => (
            <button
              key={move}
              type="button"
              className="button"
              disabled={bulk.isBusy}
              onClick={() => bulk.ask(move)}
            >
              {moveNamesArabic[move]}
            </button>
          ))}
          <button type="button" className="button quiet" onClick={bulk.drop}>
            {say.drop}
          </button>
        </section>
      ) : null}
      {bulk.refused && !bulk.asking ? <Refusal refused={bulk.refused} /> : null}
      <Answers answers={bulk.answers} calendar={calendar} />
      <StoryTable
        rows={rows}
        now={now}
        calendar={calendar}
        picking={{ chosen: bulk.chosen, choose: bulk.choose }}
      />
      {bulk.asking ? (
        <MoveQuestion
          move={bulk.asking}
          lead={count}
          calendar={calendar}
          refused={bulk.refused}
          isBusy={bulk.isBusy}
          onMake={(wish) => bulk.asking && void bulk.make(bulk.asking, wish)}
          onClose={bulk.close}
        />
      ) : null}
    </>
  );
}

function Answers({ answers, calendar }: { answers: RowAnswer[]; calendar: Calendar }) {
  const refused = answers.filter((answer) => !answer.isDone);
  const done = answers.length - refused.length;
  return (
    <div role="status" className={answers.length > 0 ? "mb-3 grid gap-2" : "sr-only"}>
      {done > 0 ? (
        <p className="notice border-green">
          {say.done}: {plural(done, storyForms, calendar.digits)}
        </p>
      ) : null}
      {refused.length > 0 ? (
        <ul aria-label={say.answers} className="notice grid border-accent">
          {refused.map((answer) => (
            <li key={answer.id}>
              <span className="font-bold">{answer.headline}</span>
              <span className="block text-accent">
                {[answer.message, ...answer.problems.map((problem) => problem.message)].join(" ")}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
