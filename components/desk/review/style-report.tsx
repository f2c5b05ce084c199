import { When, type WhenProps } from "@/components/desk/when";
import { checkerMessages, findingForms } from "@/components/editor/checker/messages";
import type { StyleRemark, StyleSeverity } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { readinessMessages as say, severityForms } from "./messages";
import type { StyleFound } from "./types";

const severities: StyleSeverity[] = ["blocks", "warning", "advice"];
const colours = { blocks: "text-accent", warning: "text-amber", advice: "text-soft" };

/** Only what there is: «خطأ واحد يمنع النشر · تنبيهان». */
export const countRemarks = (remarks: StyleRemark[]): string =>
  severities
    .map((severity) => [severity, remarks.filter((remark) => remark.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, severityForms[severity]))
    .join(" · ") || checkerMessages.clean;

export type StyleReportProps = { style: StyleFound; clock: Omit<WhenProps, "date"> };

/** What the house would write otherwise, word by word; and what stood in the text when it was handed in. */
export function StyleReport({ style: { remarks, report, textVersion }, clock }: StyleReportProps) {
  return (
    <div className="mt-2 text-[0.8125rem]">
      {remarks.length === 0 ? (
        <p className="text-soft">
          {say.style} {checkerMessages.clean}
        </p>
      ) : (
        <details>
          <summary className="cursor-pointer text-soft">
            {say.style} {countRemarks(remarks)}
          </summary>
          <ul aria-label={plural(remarks.length, findingForms)} className="mt-1 grid gap-1.5 ps-4">
            {remarks.map(({ severity, words, message }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be found twice
              <li key={at} className="break-words">
                <b className={colours[severity]}>«{words}»</b> {message}
              </li>
            ))}
          </ul>
        </details>
      )}
      {report && report.textVersion !== textVersion ? (
        <p className="text-soft">
          {say.whenSubmitted} (<When date={report.checkedAt} {...clock} />
          ): {countRemarks(report.remarks)}
        </p>
      ) : null}
    </div>
  );
}
