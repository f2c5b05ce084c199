import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { tagPage } from "./tag-page";

export const generateStaticParams = () => [{ slug: PLACEHOLDER }];

export default async function Page({ params }: PageProps<"/tag/[slug]">) {
  return tagPage((await params).slug);
}
