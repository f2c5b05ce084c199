"use client";

import type { Editor } from "@tiptap/core";
import { memo } from "react";
import { later } from "@/components/desk/later";
import type { Fields } from "../writing-types";
import type { CheckerProps } from "./checker";
import { CheckerFrame } from "./checker-frame";
import { checkerMessages as say } from "./messages";

const Closed = ({ words }: { words: string }) => (
  <CheckerFrame findings={[]} words={words} isOpen={false} onToggle={() => {}} />
);

const Checker = later<CheckerProps>(() => import("./checker").then((file) => file.Checker), {
  Loading: () => <Closed words={say.waiting} />,
  Missing: () => <Closed words={say.failed} />,
});

export type CheckerPlaceProps = {
  storyId: number;
  editor: Editor | null;
  fields: Fields;
  readOnly: boolean;
  onChange: (changed: Partial<Fields>) => void;
};

/** The checker comes after the writing screen, and the screen does without it where it cannot come. */
export const CheckerPlace = memo(({ storyId, editor, fields, readOnly, onChange }: CheckerPlaceProps) => {
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
});
