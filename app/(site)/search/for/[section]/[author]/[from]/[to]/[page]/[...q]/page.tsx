import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { decodeParam } from "@/newsroom/arabic/safe-path";
import { searchPage } from "../../../../../../../search-page";

type Params = { section: string; author: string; from: string; to: string; page: string; q: string[] };

export const generateStaticParams = (): Params[] => [
  {
    section: PLACEHOLDER,
    author: PLACEHOLDER,
    from: PLACEHOLDER,
    to: PLACEHOLDER,
    page: PLACEHOLDER,
    q: [PLACEHOLDER],
  },
];

/** `cache/addresses` writes the question into the path, with `-` for what is not asked. */
const asked = (value: string) => (value === "-" ? undefined : decodeParam(value));

export default async function Page({ params }: { params: Promise<Params> }) {
  const { q, ...narrowing } = await params;
  const given = Object.entries(narrowing).map(([name, value]) => [name, asked(value)]);
  return searchPage({ ...Object.fromEntries(given), q: q.map(decodeParam).join("/") });
}
