"use client";

import dynamic from "next/dynamic";
import { fieldMessages as say } from "./messages";
import type { AddressFieldsProps } from "./search-fields";
import type { ShareFieldsProps } from "./share-fields";

const Loading = () => <p className="text-soft">{say.loading}</p>;
const Missing = () => <p className="text-amber">{say.missing}</p>;

/** What few open comes when it is opened; without a network it says so and the screen goes on. */
export const SearchFields = dynamic<AddressFieldsProps>(
  () =>
    import("./search-fields").then(
      (file) => file.SearchFields,
      () => Missing,
    ),
  { ssr: false, loading: Loading },
);

export const ShareFields = dynamic<ShareFieldsProps>(
  () =>
    import("./share-fields").then(
      (file) => file.ShareFields,
      () => Missing,
    ),
  { ssr: false, loading: Loading },
);

export const HeadlineLooks = dynamic<{ headline: string; seoTitle: string }>(
  () =>
    import("./headline-looks").then(
      (file) => file.HeadlineLooks,
      () => Missing,
    ),
  { ssr: false, loading: Loading },
);
