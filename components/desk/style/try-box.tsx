"use client";

import { useEffect, useRef, useState } from "react";
import type { Checked } from "@/components/editor/checker/answers";
import { FindingList } from "@/components/editor/checker/finding-list";
import type { Marked } from "@/components/editor/checker/marks-state";
import { findingForms } from "@/components/editor/checker/messages";
import { type Checker, openChecker } from "@/components/editor/checker/open-checker";
import type { Digits } from "@/newsroom/arabic/digits";
import { plural } from "@/newsroom/arabic/plural";
import { stylePageMessages as say } from "./messages";
import type { BuiltInRule, TermRule } from "./types";

export type TryBoxProps = { terms: TermRule[]; builtIn: BuiltInRule[]; digits: Digits };

const PAUSE_MS = 300;
const MOST = 20_000;
const untouched = { readOnly: true, mayLiftBlocks: false, onFix: () => {}, onIgnore: () => {} };

/** What the rules, as they are now, find in any text. */
export function TryBox({ terms, builtIn, digits }: TryBoxProps) {
  const [text, setText] = useState("");
  const [checked, setChecked] = useState<Checked | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const checker = useRef<Checker>(undefined);
  useEffect(() => {
    checker.current = openChecker(() => {});
    return () => checker.current?.close();
  }, []);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(async () => {
      const tuned = Object.fromEntries(
        builtIn.map(({ rule, severity, isActive }) => [rule, { severity, isActive }]),
      );
      const rules = { terms: terms.filter(({ isActive }) => isActive), digits, tuned };
      const asked = { text: { paragraphs: ["", ...text.split("\n")] }, ignored: [] };
      const answer = (await checker.current?.check(asked, rules)) ?? null;
      if (!isLate) setChecked(answer);
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [text, terms, builtIn, digits]);
  const go = ({ paragraph, from, to }: Marked) => {
    const lines = text.split("\n").slice(0, Number(paragraph) - 1);
    const start = lines.reduce((sum, line) => sum + line.length + 1, 0);
    field.current?.focus();
    field.current?.setSelectionRange(start + from, start + to);
  };
  const findings = text === "" ? [] : (checked?.findings ?? []);
  return (
    <section aria-labelledby="try" className="rounded-lg border border-hair bg-raised p-3">
      <h2 id="try" className="font-bold">
        {say.try}
      </h2>
      <p className="text-[0.8125rem] text-soft">{say.tryLead}</p>
      <textarea
        ref={field}
        rows={5}
        maxLength={MOST}
        aria-label={say.tryText}
        className="box mt-2"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className="text-soft">
        {text !== "" && checked ? plural(findings.length, findingForms) : null}
      </p>
      <FindingList findings={findings} acts={untouched} onGo={go} />
    </section>
  );
}
