import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { authorPage } from "./author-page";

export const generateStaticParams = () => [{ slug: PLACEHOLDER }];

export default async function Page({ params }: PageProps<"/author/[slug]">) {
  return authorPage((await params).slug);
}
