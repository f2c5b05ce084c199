"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { plural } from "@/newsroom/arabic/plural";
import { CheckerFrame } from "./checker-frame";
import type { Acts } from "./finding-acts";
import { FindingCard, focusActs } from "./finding-card";
import { FindingList } from "./finding-list";
import { IgnoredList } from "./ignored-list";
import { type Marked, open } from "./marks-state";
import { findingForms, checkerMessages as say } from "./messages";
import { isPanelOpen, rememberPanel } from "./panel-state";
import { useAskedPlace } from "./use-asked-place";
import { type Checks, type Lines, useChecks } from "./use-checks";
import { type Fixes, useFixes } from "./use-fixes";
import { useMarks } from "./use-marks";
import { useShown } from "./use-shown";
import { type Style, useStyle } from "./use-style";

export type CheckerProps = {
  storyId: number;
  editor: Editor;
  lines: Lines;
  readOnly: boolean;
  onLines: (changed: Partial<Lines>) => void;
};

/** The house's style, checked while one writes: marks in the text, a card beside each, a list of all. */
export function Checker({ storyId, editor, lines, readOnly, onLines }: CheckerProps) {
  const card = useRef<HTMLFieldSetElement>(null);
  const style = useStyle(storyId);
  const checks = useChecks(editor, lines, style);
  const fixes = useFixes({ editor, lines, style, checks, onLines });
  const isWanted = useRef(false);
  const marks = useMarks(editor, () => {
    if (card.current) focusActs(card.current);
    else isWanted.current = true;
  });
  const shown = useShown(marks);
  const [hasRefused, setRefused] = useState(false);
  const findings = checks.checked?.findings ?? [];
  useAskedPlace(findings, fixes.go);
  const back = () => {
    editor.view.dispatch(open(editor.state, null));
    shown.hold(false);
  };
  const acts: Acts = {
    readOnly,
    mayLiftBlocks: style.style?.mayLiftBlocks ?? false,
    onFix: (finding, words) => {
      fixes.fixOne(finding, words);
      if (finding.id === shown.id) editor.commands.focus();
    },
    onIgnore: async (finding) => {
      back();
      setRefused(!(await style.decide("ignore", finding)));
    },
  };
  const asked = findings.find((finding) => finding.id === shown.id);
  return (
    <>
      <p role="status" className="sr-only">
        {findings.find(({ id }) => id === marks.open)?.message}
      </p>
      <Panel {...{ style, checks, fixes, acts, hasRefused }} />
      {asked && isInBody(asked) ? (
        <FindingCard
          editor={editor}
          finding={asked}
          acts={acts}
          card={card}
          isWanted={isWanted}
          onClose={back}
          onHold={shown.hold}
        />
      ) : null}
    </>
  );
}

const isInBody = ({ paragraph }: Marked) => paragraph !== "headline" && paragraph !== 0;

type PanelProps = { style: Style; checks: Checks; fixes: Fixes; acts: Acts; hasRefused: boolean };

function Panel({ style, checks, fixes, acts, hasRefused }: PanelProps) {
  const { checked, isSlow } = checks;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(isPanelOpen()), []);
  const toggle = (next: boolean) => {
    setOpen(next);
    rememberPanel(next);
  };
  const findings = checked?.findings ?? [];
  const isDown = checks.hasFailed || (style.hasFailed && !style.style);
  const isFixable = findings.some(({ fixes: words }) => words.length === 1);
  return (
    <CheckerFrame
      findings={findings}
      words={checked ? plural(findings.length, findingForms) : isDown ? say.failedShort : say.waiting}
      isOpen={isOpen}
      onToggle={toggle}
    >
      {isDown ? (
        <p role="alert">
          {say.failed}{" "}
          <button type="button" className="button" onClick={() => void style.ask().then(checks.check)}>
            {say.retry}
          </button>
        </p>
      ) : null}
      {isSlow ? <p className="text-soft">{say.slow}</p> : null}
      {checked && findings.length === 0 ? <p className="text-soft">{say.clean}</p> : null}
      {isFixable && !acts.readOnly ? (
        <button type="button" className="button" onClick={() => void fixes.fixAll()}>
          {say.fixAll}
        </button>
      ) : null}
      <p role="status" className="flex flex-wrap items-center gap-2 empty:hidden">
        {fixes.undo ? say.fixed : null}
        {fixes.undo ? (
          <button type="button" className="button quiet" onClick={fixes.takeBack}>
            {say.undo}
          </button>
        ) : null}
        {hasRefused ? <span className="text-accent">{say.ignoreFailed}</span> : null}
      </p>
      <FindingList findings={findings} acts={acts} onGo={fixes.go} />
      <IgnoredList
        ignored={style.style?.ignored ?? []}
        readOnly={acts.readOnly}
        onHeed={(finding) => void style.decide("heed", finding)}
      />
      <p className="mt-3 text-[0.8125rem] text-soft">{say.keys}</p>
    </CheckerFrame>
  );
}
