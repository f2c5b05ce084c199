import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { Changes } from "@/components/desk/style/changes";
import { stylePageMessages } from "@/components/desk/style/messages";
import { StyleScreen } from "@/components/desk/style/style-screen";
import { getHouse } from "@/newsroom/settings/queries";
import { listBuiltInRules, listStyleChanges, listStyleRules } from "@/newsroom/style/queries";
import { addShippedTermsAction, removeTermAction, saveTermAction, tuneRuleAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: stylePageMessages.title };

const acts = {
  save: saveTermAction,
  remove: removeTermAction,
  tune: tuneRuleAction,
  addShipped: addShippedTermsAction,
};

export default async function StylePage() {
  const ctx = await enterDesk("style:manage");
  const [{ calendar }, terms, builtIn, changes] = await Promise.all([
    getHouse(ctx.db),
    listStyleRules(ctx),
    listBuiltInRules(ctx),
    listStyleChanges(ctx),
  ]);
  return (
    <StyleScreen
      terms={terms}
      builtIn={builtIn}
      digits={calendar.digits}
      acts={acts}
      changes={<Changes changes={changes} now={ctx.now} calendar={calendar} />}
    />
  );
}
