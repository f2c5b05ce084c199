"use client";

import { useState } from "react";
import type { FrontBlockPlan, FrontFill, SectionRef } from "@/db/types";
import { Dialog } from "../dialog";
import { fillNames, frontDeskMessages as say } from "./messages";
import { isByRule } from "./plan-acts";
import { TagChoice } from "./tag-choice";

/** As the server's limits say it. */
const counts = {
  lead: [1, 1],
  seconds: [0, 6],
  latest: [0, 20],
  section: [1, 8],
  opinion: [1, 6],
  pictures: [2, 8],
  "most-read": [3, 10],
} as const;

export type BlockRulesProps = {
  block: FrontBlockPlan;
  name: string;
  sections: SectionRef[];
  onApply: (change: Partial<FrontBlockPlan>) => void;
  onClose: () => void;
};

const LONGEST = 40;

/** How many stories a block shows, what it is called, and what fills the places nobody filled. */
export function BlockRules({ block, name, sections, onApply, onClose }: BlockRulesProps) {
  const [title, setTitle] = useState(block.title);
  const [count, setCount] = useState(String(block.count));
  const [fill, setFill] = useState(block.fill);
  const [isShown, setShown] = useState(block.isShown);
  const [least, most] = counts[block.kind];
  const isNamed = block.kind !== "lead" && block.kind !== "seconds" && block.kind !== "latest";
  const isMissing = (fill.from === "section" || fill.from === "tag") && fill.id === null;
  return (
    <Dialog open title={`${say.rules}: ${name}`} closeName={say.close} onClose={onClose}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onApply({ title: title.trim(), count: Number(count), fill, isShown });
        }}
      >
        {isNamed ? (
          <label className="grid gap-1">
            <span className="field-label">{say.blockTitle}</span>
            <input
              className="box"
              value={title}
              maxLength={LONGEST}
              placeholder={name}
              onChange={(event) => setTitle(event.target.value)}
            />
          </label>
        ) : null}
        {least < most ? (
          <label className="grid gap-1">
            <span className="field-label">{say.count}</span>
            <input
              className="box"
              type="number"
              required
              min={least}
              max={most}
              value={count}
              onChange={(event) => setCount(event.target.value)}
            />
          </label>
        ) : null}
        {isByRule(block) ? null : <FillChoice fill={fill} sections={sections} onChange={setFill} />}
        {block.kind === "lead" ? null : (
          <label className="flex items-center gap-2">
            <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
            {say.show}
          </label>
        )}
        <div className="flex justify-end gap-2">
          <button type="button" className="button quiet" onClick={onClose}>
            {say.cancel}
          </button>
          <button type="submit" className="button primary" disabled={isMissing}>
            {say.apply}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

type FillChoiceProps = { fill: FrontFill; sections: SectionRef[]; onChange: (fill: FrontFill) => void };

const sources = Object.keys(fillNames) as FrontFill["from"][];

function FillChoice({ fill, sections, onChange }: FillChoiceProps) {
  return (
    <>
      <label className="grid gap-1">
        <span className="field-label">{say.fill}</span>
        <select
          className="box"
          value={fill.from}
          onChange={(event) => onChange({ ...fill, from: event.target.value as FrontFill["from"], id: null })}
        >
          {sources.map((from) => (
            <option key={from} value={from}>
              {fillNames[from]}
            </option>
          ))}
        </select>
      </label>
      {fill.from === "section" ? (
        <label className="grid gap-1">
          <span className="field-label">{say.section}</span>
          <select
            className="box"
            value={fill.id ?? ""}
            onChange={(event) => onChange({ ...fill, id: Number(event.target.value) || null })}
          >
            <option value="">…</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {fill.from === "tag" ? <TagChoice id={fill.id} onChoose={(id) => onChange({ ...fill, id })} /> : null}
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={fill.onlyWithPicture}
          onChange={(event) => onChange({ ...fill, onlyWithPicture: event.target.checked })}
        />
        {say.onlyWithPicture}
      </label>
    </>
  );
}
