import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { ChecklistScreen } from "@/components/desk/checklist/checklist-screen";
import { checklistMessages } from "@/components/desk/checklist/messages";
import { listChecklist } from "@/newsroom/review/list-checklist";
import { listSections } from "@/newsroom/sections/queries";
import { moveCheckAction, saveCheckAction, setCheckActiveAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: checklistMessages.title };

const acts = { save: saveCheckAction, setActive: setCheckActiveAction, move: moveCheckAction };

export default async function ChecklistsPage() {
  const ctx = await enterDesk("checklist:manage");
  const [items, sections] = await Promise.all([listChecklist(ctx), listSections(ctx.db)]);
  return (
    <ChecklistScreen
      items={items.map(({ position: _position, ...item }) => item)}
      sections={sections.map(({ id, name }) => ({ id, name }))}
      acts={acts}
    />
  );
}
