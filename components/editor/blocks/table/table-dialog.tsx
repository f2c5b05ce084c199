"use client";

import { type FormEvent, useId, useState } from "react";
import { Dialog } from "@/components/desk/dialog";
import { limits } from "@/newsroom/body/limits";
import type { PieceDialogProps } from "../embed/embed-dialog";
import { blockMessages, tableMessages as say } from "../messages";
import { insertTable } from "./table-commands";

/** How many rows and columns; more are added while one writes. */
export function TableDialog({ editor, onClose }: PieceDialogProps) {
  const [rows, setRows] = useState("3");
  const [columns, setColumns] = useState("3");
  const [hasHead, setHead] = useState(true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    editor.view.focus();
    const size = [clamp(rows, limits.tableRows), clamp(columns, limits.tableColumns)] as const;
    insertTable(...size, hasHead)(editor.state, editor.view.dispatch);
  };
  return (
    <Dialog open title={say.title} closeName={blockMessages.close} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-3">
        <div className="grid grid-cols-2 gap-3">
          <Count name={say.rows} value={rows} most={limits.tableRows} onChange={setRows} />
          <Count name={say.columns} value={columns} most={limits.tableColumns} onChange={setColumns} />
        </div>
        <label className="flex min-h-11 items-center gap-2">
          <input type="checkbox" checked={hasHead} onChange={(event) => setHead(event.target.checked)} />
          {say.headerRow}
        </label>
        <button type="submit" className="button primary justify-self-start">
          {blockMessages.insert}
        </button>
      </form>
    </Dialog>
  );
}

const clamp = (typed: string, most: number) => Math.min(most, Math.max(1, Math.trunc(Number(typed)) || 1));

type CountProps = { name: string; value: string; most: number; onChange: (value: string) => void };

function Count({ name, value, most, onChange }: CountProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {name}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        className="box"
        value={value}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
