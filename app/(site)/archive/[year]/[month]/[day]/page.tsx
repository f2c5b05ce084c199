import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { archiveDayPage, type DayParams } from "../../../archive-day-page";

export const generateStaticParams = () => [{ year: PLACEHOLDER, month: PLACEHOLDER, day: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<DayParams> }) {
  return archiveDayPage(await params);
}
