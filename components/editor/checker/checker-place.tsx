"use client";

import type { Editor } from "@tiptap/react";
import dynamic from "next/dynamic";
import type { Fields } from "../writing-types";
import type { CheckerProps } from "./checker";
import { CheckerFrame } from "./checker-frame";
import { checkerMessages as say } from "./messages";

const Checker = dynamic<CheckerProps>(
  () =>
    import("./checker").then(
      (module) => module.Checker,
      () => Missing,
    ),
  { ssr: false, loading: () => <Closed words={say.waiting} /> },
);

export type CheckerPlaceProps = {
  storyId: number;
  editor: Editor | null;
  fields: Fields;
  readOnly: boolean;
  onChange: (changed: Partial<Fields>) => void;
};

/** The checker comes after the writing screen, and the screen does without it where it cannot come. */
export function CheckerPlace({ storyId, editor, fields, readOnly, onChange }: CheckerPlaceProps) {
  if (!editor) return <Closed words={say.waiting} />;
  const { headline, standfirst } = fields;
  return (
    <Checker
      storyId={storyId}
      editor={editor}
      lines={{ headline, standfirst }}
      readOnly={readOnly}
      onLines={onChange}
    />
  );
}

const Closed = ({ words }: { words: string }) => (
  <CheckerFrame findings={[]} words={words} isOpen={false} onToggle={() => {}} />
);

const Missing = () => <Closed words={say.failed} />;
