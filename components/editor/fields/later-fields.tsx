"use client";

import { later } from "@/components/desk/later";
import { fieldMessages as say } from "./messages";

/** What few open comes when it is opened; without a network it says so and the screen goes on. */
const when = {
  Loading: () => <p className="text-soft">{say.loading}</p>,
  Missing: () => <p className="text-amber">{say.missing}</p>,
};

export const SearchFields = later(() => import("./search-fields").then((file) => file.SearchFields), when);
export const ShareFields = later(() => import("./share-fields").then((file) => file.ShareFields), when);
export const HeadlineLooks = later(() => import("./headline-looks").then((file) => file.HeadlineLooks), when);
