import { fieldNames } from "@/components/editor/messages";
import type { RemarkField } from "@/db/review-types";
import type { Picture, StoryText } from "@/db/types";
import { PictureOnly, pictureWords } from "./block-card";
import { FieldLine, type FieldLineProps } from "./field-line";
import { blockMessages, remarkMessages, reviewMessages as say } from "./messages";

export type ReviewedFieldsProps = Omit<FieldLineProps, "field" | "text" | "own" | "children"> & {
  text: StoryText;
};

const others = [
  "dateline",
  "seoTitle",
  "seoDescription",
  "shareTitle",
  "shareDescription",
] as const satisfies RemarkField[];

/** What stands over the text: its lines, its picture with what is said of it, and what only machines show. */
export function ReviewedFields({ text, lead, ...line }: ReviewedFieldsProps & { lead: Picture | null }) {
  const filled = others.filter((field) => text[field] !== "");
  return (
    <>
      {text.kicker || line.maySuggest ? (
        <FieldLine {...line} field="kicker" text={text.kicker} own={text.kicker}>
          {text.kicker ? <p className="font-bold text-accent">{text.kicker}</p> : <NoField field="kicker" />}
        </FieldLine>
      ) : null}
      <FieldLine {...line} field="headline" text={text.headline} own={text.headline}>
        <p className="text-2xl leading-normal font-bold text-balance">{text.headline || say.untitled}</p>
      </FieldLine>
      {text.standfirst || line.maySuggest ? (
        <FieldLine {...line} field="standfirst" text={text.standfirst} own={text.standfirst}>
          {text.standfirst ? (
            <p className="mt-2 text-[1.0625rem] text-soft">{text.standfirst}</p>
          ) : (
            <NoField field="standfirst" />
          )}
        </FieldLine>
      ) : null}
      {lead ? <ReviewedLead text={text} lead={lead} {...line} /> : null}
      {filled.length > 0 ? (
        <details className="mt-3 text-[0.8125rem]">
          <summary className="py-1 text-soft">{remarkMessages.otherFields}</summary>
          <div className="grid gap-1.5">
            {filled.map((field) => (
              <FieldLine key={field} {...line} field={field} text={text[field]} own={text[field]}>
                <p className="break-words">
                  <b>{fieldNames[field]}:</b> {text[field]}
                </p>
              </FieldLine>
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
}

/** Where somebody could propose one. */
const NoField = ({ field }: { field: RemarkField }) => (
  <p className="flex min-h-8 items-center text-[0.8125rem] text-soft">
    {remarkMessages.noField(fieldNames[field] ?? field)}
  </p>
);

function ReviewedLead({ text, lead, ...line }: ReviewedFieldsProps & { lead: Picture }) {
  const { said, caption, owner } = pictureWords(lead, {
    alt: text.leadAlt,
    caption: text.leadCaption,
    credit: text.leadCredit,
  });
  return (
    <div className="mt-3 grid gap-1 rounded-md border border-hair bg-wash p-2.5 text-[0.8125rem]">
      <p className="font-bold">{blockMessages.lead}</p>
      <PictureOnly picture={lead} alt={text.leadAlt} />
      {caption ? (
        <FieldLine {...line} field="leadCaption" text={caption} own={text.leadCaption}>
          <p className="text-ink">{caption}</p>
        </FieldLine>
      ) : null}
      <FieldLine {...line} field="leadAlt" text={said} own={text.leadAlt}>
        <p className={said ? "" : "font-bold text-accent"}>
          {said ? `${blockMessages.alt} ${said}` : blockMessages.noAlt}
        </p>
      </FieldLine>
      <FieldLine {...line} field="leadCredit" text={owner} own={text.leadCredit}>
        <p className={owner ? "" : "font-bold text-accent"}>
          {owner ? `${blockMessages.credit} ${owner}` : blockMessages.noCredit}
        </p>
      </FieldLine>
    </div>
  );
}
